package org.lianxin.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The frame, the form fragments and the error pages, rendered as a reader gets them. */
class PageTests {

	private static final CsrfToken TOKEN = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "secret");

	private static MockMvc mvc = portal();

	private Frame shell = Frame.of("public");

	@BeforeEach
	void calm() {
		this.shell = Frame.of("public");
	}

	@Test
	void aFreshFormHasLabelsHintsAndNoErrors() throws Exception {
		Document page = open(get("/look"));
		assertThat(page.select(".summary, .field--wrong, [aria-invalid]")).isEmpty();
		assertThat(page.selectFirst("label[for=phone]").text()).isEqualTo("Phone（可不填）");
		assertThat(page.selectFirst("#phone").attr("type")).isEqualTo("tel");
		assertThat(page.selectFirst("#phone").attr("aria-describedby")).isEqualTo("phone-hint");
		assertThat(page.selectFirst("#phone-hint").text()).isEqualTo("Only for us");
		assertThat(page.selectFirst("#name").hasAttr("aria-describedby")).isFalse();
		assertThat(page.select("select")).hasSize(1);
		assertThat(page.selectFirst("#village option").text()).isEqualTo("Choose");
		assertThat(page.select("input[type=radio][name=kind]").eachAttr("value")).containsExactly("lamp", "rubbish");
		assertThat(page.selectFirst("#photos").attr("data-most")).isEqualTo("3");
	}

	@Test
	void aRejectedFormKeepsWhatWasTypedAndSaysWhatIsWrongBesideEachField() throws Exception {
		Document page = open(post("/look").param("name", " ")
			.param("phone", "138 0000")
			.param("words", "<script>far too long for it</script>")
			.param("village", "b")
			.param("kind", "rubbish")
			.param("topics", "lamp")
			.param("publish", "true")
			.param("day", "yesterday"));
		assertThat(page.selectFirst("#name").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.selectFirst("#name").attr("aria-describedby")).isEqualTo("name-error");
		assertThat(page.selectFirst("#name-error").text()).isEqualTo("say who");
		assertThat(page.selectFirst("#phone").val()).isEqualTo("138 0000");
		assertThat(page.selectFirst("#words").val()).isEqualTo("<script>far too long for it</script>");
		assertThat(page.selectFirst("#village option[selected]").val()).isEqualTo("b");
		assertThat(page.select("[name=kind][checked]").eachAttr("value")).containsExactly("rubbish");
		assertThat(page.select("[name=topics][checked]").eachAttr("value")).containsExactly("lamp");
		assertThat(page.selectFirst("#publish").hasAttr("checked")).isTrue();
		assertThat(page.selectFirst("#day").val()).isEqualTo("yesterday");
	}

	@Test
	void theSummaryLinksEachErrorToAFieldThatIsThere() throws Exception {
		Document page = open(post("/look").param("name", "").param("kind", "").param("day", "yesterday"));
		List<String> links = page.select(".summary a").eachAttr("href");
		assertThat(links).contains("#name", "#kind", "#day");
		assertThat(links).allSatisfy((link) -> assertThat(page.select(link)).hasSize(1));
		assertThat(page.selectFirst(".summary li span").text()).isEqualTo("the whole form is odd");
	}

	@Test
	void everyPostCarriesTheCsrfTokenAndNoPageHasInlineScriptOrStyle() throws Exception {
		this.shell = Frame.of("desk");
		Document page = open(get("/look"));
		assertThat(page.select("form[method=post]")).isNotEmpty()
			.allSatisfy((form) -> assertThat(form.select("[name=_csrf]").val()).isEqualTo("secret"));
		assertThat(page.selectFirst("meta[name=csrf]").attr("content")).isEqualTo("secret");
		assertThat(page.select("style, [style], script:not([src]), [onclick]")).isEmpty();
	}

	@Test
	void theDeskNamesThePersonAndMarksWhereTheyAre() throws Exception {
		this.shell = Frame.of("desk");
		Document page = open(get("/look"));
		assertThat(page.selectFirst(".brand").attr("href")).isEqualTo("/desk");
		assertThat(page.selectFirst(".menu [aria-current=page]").attr("href")).isEqualTo("/desk/petitions");
		assertThat(page.selectFirst(".person summary").text()).contains("李敏", "城关工作室");
		assertThat(page.select("form[action=/logout], a[href=/desk/password]")).hasSize(2);
	}

	@Test
	void thePublicSideOffersElderModePrivacyAndStaffSignIn() throws Exception {
		Document page = open(get("/look"));
		assertThat(page.selectFirst(".brand").attr("href")).isEqualTo("/c/guanxian");
		assertThat(page.selectFirst("form[action=/preferences/elder] [name=on]").val()).isEqualTo("true");
		assertThat(page.selectFirst("form[action=/preferences/language] [name=language]").val()).isEqualTo("en");
		assertThat(page.select(".foot a").eachAttr("href")).containsExactly("/c/guanxian/privacy", "/c/guanxian/login");
	}

	@Test
	void elderModeAndLanguageAreOnTheRootElement() throws Exception {
		this.shell = this.shell.forElders();
		Document page = open(get("/look"));
		assertThat(page.selectFirst("html").attr("data-mode")).isEqualTo("elder");
		assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page.selectFirst("form[action=/preferences/elder] [name=on]").val()).isEqualTo("false");
	}

	@Test
	void theFlashSaysItsWordsWithTheirArguments() throws Exception {
		this.shell = this.shell.saying(new Flash("problem", "web.photo", List.of(7)));
		Document page = open(get("/look"));
		assertThat(page.selectFirst(".flash--problem[role=alert]").text()).isEqualTo("照片 7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "error/403", "error/404", "error/409", "error/413", "error/422", "error/429", "error/500",
			"error" })
	void anErrorPageRendersWithoutAShellAndSaysWhatToDo(String view) throws Exception {
		Document page = open(get("/error-page/" + view.replace('/', '-')));
		assertThat(page.select("main h1")).hasSize(1);
		assertThat(page.select("main p")).hasSizeGreaterThanOrEqualTo(3);
		assertThat(page.title()).isEqualTo(page.selectFirst("main h1").text());
		assertThat(page.text()).doesNotContain("??");
		assertThat(page.select("main .note").text()).contains("A1B2");
	}

	private Document open(MockHttpServletRequestBuilder request) throws Exception {
		String html = mvc
			.perform(request.locale(Locale.SIMPLIFIED_CHINESE)
				.requestAttr("frame", this.shell)
				.requestAttr("_csrf", TOKEN)
				.requestAttr(CsrfToken.class.getName(), TOKEN))
			.andReturn()
			.getResponse()
			.getContentAsString();
		return Jsoup.parse(html);
	}

	private static MockMvc portal() {
		AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
		context.setServletContext(new MockServletContext());
		context.register(Portal.class, LookController.class);
		context.refresh();
		return MockMvcBuilders.webAppContextSetup(context).build();
	}

	record Choice(String value, String label) {
	}

	record County(String name, String slug) {
	}

	record Person(String name, String roleKey, @Nullable String place) {
	}

	record Entry(String key, String href, boolean current) {
	}

	record Flash(String kind, String key, List<Object> arguments) {
	}

	record Frame(@Nullable County county, @Nullable Person person, List<Entry> menu, boolean elder, String language,
			String returnTo, @Nullable Flash flash, String htmxVersion, String area) {

		static Frame of(String area) {
			Person person = area.equals("desk") ? new Person("李敏", "web.desk", "城关工作室") : null;
			List<Entry> menu = List.of(new Entry("web.menu", "/desk/petitions", true),
					new Entry("web.pager", "/desk/duties", false));
			return new Frame(new County("冠县", "guanxian"), person, menu, false, "zh-CN", "/look", null, "2.0.10", area);
		}

		Frame forElders() {
			return new Frame(this.county, this.person, this.menu, true, "en", this.returnTo, this.flash,
					this.htmxVersion, this.area);
		}

		Frame saying(Flash words) {
			return new Frame(this.county, this.person, this.menu, this.elder, this.language, this.returnTo, words,
					this.htmxVersion, this.area);
		}

	}

	record Form(@NotBlank(message = "say who") @Nullable String name, @Nullable String phone,
			@Size(max = 20, message = "too long") @Nullable String words, @Nullable String village,
			@NotBlank(message = "which kind") @Nullable String kind, @Nullable List<String> topics,
			@Nullable Boolean publish, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
			@Nullable List<MultipartFile> photos) {

		static Form empty() {
			return new Form(null, null, null, null, null, null, null, null, null);
		}

	}

	@Controller
	static class LookController {

		@ModelAttribute
		void choices(Model model) {
			model.addAttribute("villages", List.of(new Choice("a", "A"), new Choice("b", "B")));
			model.addAttribute("kinds", List.of(new Choice("lamp", "Lamps"), new Choice("rubbish", "Rubbish")));
		}

		@GetMapping("/look")
		String form(@RequestAttribute Frame frame, Model model) {
			model.addAttribute("shell", frame);
			model.addAttribute("form", Form.empty());
			return "look/form";
		}

		@PostMapping("/look")
		String send(@Valid @ModelAttribute("form") Form form, BindingResult errors, Model model,
				@RequestAttribute Frame frame) {
			model.addAttribute("shell", frame);
			errors.reject("odd", "the whole form is odd");
			return "look/form";
		}

		@GetMapping("/error-page/{view}")
		String error(@PathVariable String view, Model model) {
			model.addAttribute("reference", "A1B2");
			return view.replace('-', '/');
		}

	}

	@Configuration
	@EnableWebMvc
	static class Portal {

		@Bean
		ResourceBundleMessageSource messageSource() {
			ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
			messages.setBasenames("messages/web");
			messages.setDefaultEncoding("UTF-8");
			messages.setFallbackToSystemLocale(false);
			return messages;
		}

		@Bean
		ThymeleafViewResolver pages(SpringTemplateEngine engine) {
			ThymeleafViewResolver pages = new ThymeleafViewResolver();
			pages.setTemplateEngine(engine);
			pages.setCharacterEncoding("UTF-8");
			return pages;
		}

		@Bean
		SpringTemplateEngine engine(SpringResourceTemplateResolver templates) {
			SpringTemplateEngine engine = new SpringTemplateEngine();
			engine.setTemplateResolver(templates);
			return engine;
		}

		@Bean
		SpringResourceTemplateResolver templates() {
			SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
			templates.setPrefix("classpath:/templates/");
			templates.setSuffix(".html");
			templates.setCharacterEncoding("UTF-8");
			return templates;
		}

		@Bean
		RequestDataValueProcessor requestDataValueProcessor() {
			return new CsrfRequestDataValueProcessor();
		}

	}

}
