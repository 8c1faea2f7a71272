package org.lianxin.account;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxin.tenancy.web.PublicCounty;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may open which address: what is not named here is refused. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
			+ "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

	/**
	 * What machines read: health is for anyone, the rest for an operator, who signs each
	 * request.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain actuatorChain(HttpSecurity http, Operators operators, PasswordEncoder encoder) {
		http.securityMatcher("/actuator/**");
		http.authenticationManager(manager(operators.directory(), encoder, operators));
		http.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, "/actuator/health/**")
			.permitAll()
			.anyRequest()
			.hasRole(Operators.OPERATOR));
		http.httpBasic((basic) -> basic.realmName("lianxin"));
		http.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		http.csrf((csrf) -> csrf.disable());
		return http.build();
	}

	/** The platform's side, with its own operators. */
	@Bean
	@Order(2)
	SecurityFilterChain adminChain(HttpSecurity http, Operators operators, PasswordEncoder encoder,
			DeniedAccess denied) {
		common(http, denied);
		http.securityMatcher("/admin/**");
		http.authenticationManager(manager(operators.directory(), encoder, operators));
		http.authorizeHttpRequests((requests) -> requests.requestMatchers("/admin/login")
			.permitAll()
			.requestMatchers("/admin/password")
			.hasAnyRole(Operators.OPERATOR, Operators.NEW_OPERATOR)
			.anyRequest()
			.hasRole(Operators.OPERATOR));
		http.formLogin((login) -> login.loginPage("/admin/login")
			.defaultSuccessUrl("/admin/counties")
			.failureHandler(SignInFailure::answer));
		http.logout((logout) -> logout.logoutUrl("/admin/logout").logoutSuccessUrl("/admin/login?out"));
		return http.build();
	}

	/** The public and the desk. */
	@Bean
	@Order(3)
	SecurityFilterChain countyChain(HttpSecurity http, StaffDirectory directory, PasswordEncoder encoder,
			StaffSignInRecord record, StaffSignIn signIn, DeniedAccess denied) {
		common(http, denied);
		http.authenticationManager(manager(directory, encoder, record));
		http.authorizeHttpRequests((requests) -> requests
			.requestMatchers("/", "/c/**", "/calendar/*", "/preferences/*", "/error", "/css/**", "/js/**",
					"/webjars/**", "/favicon.svg", "/robots.txt")
			.permitAll()
			.requestMatchers("/desk/**")
			.hasRole("STAFF")
			.anyRequest()
			.denyAll());
		http.formLogin((login) -> login.loginPage(StaffSignIn.PAGE)
			.successHandler(signIn.success())
			.failureHandler(SignInFailure::answer)
			.withObjectPostProcessor(onlyInACounty()));
		http.exceptionHandling((handling) -> handling.authenticationEntryPoint(signIn));
		http.logout((logout) -> logout.logoutUrl("/logout").logoutSuccessHandler(signIn));
		http.addFilterAfter(new DeskFilter(), AuthorizationFilter.class);
		return http.build();
	}

	/** The sign-in page of an unknown county takes no passwords; it is not found. */
	private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> onlyInACounty() {
		RequestMatcher page = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, StaffSignIn.PAGE);
		return new ObjectPostProcessor<>() {

			@Override
			public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
				filter.setRequiresAuthenticationRequestMatcher(
						(request) -> page.matches(request) && PublicCounty.of(request).isPresent());
				return filter;
			}

		};
	}

	private static void common(HttpSecurity http, DeniedAccess denied) {
		HttpSessionRequestCache requests = new HttpSessionRequestCache();
		requests.setRequestMatcher(SecurityConfiguration::isPageOfSomebody);
		http.requestCache((cache) -> cache.requestCache(requests));
		// In a cookie, so that a resident's form needs no session and outlives one.
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		http.csrf((csrf) -> csrf.csrfTokenRepository(tokens));
		http.exceptionHandling((handling) -> handling.accessDeniedHandler(denied));
		http.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
		http.anonymous(Customizer.withDefaults());
	}

	/** A part of a page is no place to go on from after signing in. */
	private static boolean isPageOfSomebody(HttpServletRequest request) {
		String path = request.getRequestURI();
		return (path.startsWith("/desk") || path.startsWith("/admin")) && request.getHeader("HX-Request") == null;
	}

	private static AuthenticationManager manager(UserDetailsService directory, PasswordEncoder encoder,
			SignInRecord record) {
		return new ProviderManager(new RecordedSignIn(directory, encoder, record));
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
