package org.lianxin.account;

import java.time.Clock;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who may open which address: what is not named here is refused. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
			+ "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

	/** The platform's side, with its own operators. */
	@Bean
	@Order(1)
	SecurityFilterChain adminChain(HttpSecurity http, Operators operators, PasswordEncoder encoder, Clock clock,
			AuthenticationEventPublisher events) {
		common(http);
		http.securityMatcher("/admin/**");
		http.authenticationManager(manager(operatorDirectory(operators, clock), encoder, events));
		http.authorizeHttpRequests(
				(requests) -> requests.requestMatchers("/admin/login").permitAll().anyRequest().hasRole("OPERATOR"));
		http.formLogin((login) -> login.loginPage("/admin/login").defaultSuccessUrl("/admin/counties"));
		http.logout((logout) -> logout.logoutUrl("/admin/logout").logoutSuccessUrl("/admin/login?out"));
		return http.build();
	}

	/** The public and the desk. */
	@Bean
	@Order(2)
	SecurityFilterChain countyChain(HttpSecurity http, StaffDirectory directory, PasswordEncoder encoder,
			AuthenticationEventPublisher events, StaffSignIn signIn) {
		common(http);
		http.authenticationManager(manager(directory, encoder, events));
		http.authorizeHttpRequests((requests) -> requests
			.requestMatchers("/", "/c/**", "/preferences/*", "/error", "/css/**", "/js/**", "/webjars/**",
					"/favicon.svg", "/robots.txt")
			.permitAll()
			.requestMatchers(HttpMethod.GET, "/actuator/health/**")
			.permitAll()
			.requestMatchers("/desk/**")
			.hasRole("STAFF")
			.anyRequest()
			.denyAll());
		http.formLogin((login) -> login.loginPage("/c/*/login")
			.loginProcessingUrl("/c/*/login")
			.successHandler(signIn.success())
			.failureHandler(signIn.failure())
			.permitAll());
		http.exceptionHandling((handling) -> handling.authenticationEntryPoint(signIn));
		http.logout((logout) -> logout.logoutUrl("/logout").logoutSuccessHandler(signIn));
		http.addFilterAfter(new DeskFilter(), AuthorizationFilter.class);
		return http.build();
	}

	private void common(HttpSecurity http) {
		HttpSessionRequestCache requests = new HttpSessionRequestCache();
		requests.setRequestMatcher((request) -> request.getRequestURI().startsWith("/desk")
				|| request.getRequestURI().startsWith("/admin"));
		http.requestCache((cache) -> cache.requestCache(requests));
		// In a cookie, so that a resident's form needs no session and outlives one.
		http.csrf((csrf) -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()));
		http.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
		http.anonymous(Customizer.withDefaults());
	}

	private AuthenticationManager manager(UserDetailsService directory, PasswordEncoder encoder,
			AuthenticationEventPublisher events) {
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider(directory);
		provider.setPasswordEncoder(encoder);
		ProviderManager manager = new ProviderManager(List.of(provider));
		manager.setAuthenticationEventPublisher(events);
		return manager;
	}

	private UserDetailsService operatorDirectory(Operators operators, Clock clock) {
		return (username) -> operators.find(username)
			.map((operator) -> User.withUsername(operator.username())
				.password(operator.passwordHash())
				.accountLocked(operator.isLocked(clock.instant()))
				.roles("OPERATOR")
				.build())
			.orElseThrow(() -> new UsernameNotFoundException("no such operator"));
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
