# The portal alone; its database is another container or another machine (see docker-compose.yml).

FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY db db
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode --no-transfer-progress -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/lianxin-*.jar extract --layers --application-filename lianxin.jar --destination layers

FROM eclipse-temurin:25-jre-noble
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin lianxin
WORKDIR /app
# What changes least comes first, so that an upgrade moves one megabyte and not ninety.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER lianxin
# Any other profile than "demo", whose passwords everybody knows.
ENV SPRING_PROFILES_ACTIVE=production
EXPOSE 8080
# The image has neither curl nor wget, but its shell can speak enough HTTP.
HEALTHCHECK --interval=15s --timeout=12s --start-period=2m --retries=4 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "lianxin.jar"]
