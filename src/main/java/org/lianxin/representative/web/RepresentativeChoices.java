package org.lianxin.representative.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lianxin.representative.CongressTerms;
import org.lianxin.representative.ElectoralUnits;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeFilter;
import org.lianxin.representative.RepresentativeFilter.Order;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.Sex;
import org.lianxin.studio.Places;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.VillageView;
import org.lianxin.studio.StudioState;
import org.lianxin.web.Option;
import org.lianxin.web.OptionGroup;
import org.lianxin.web.Options;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the desk's pages of representatives offer to choose from; each list is read by the
 * page that shows it and by no other.
 */
@ControllerAdvice(assignableTypes = { DeskRepresentativesController.class, RecordRevisionController.class,
		StandingController.class, RepresentativeEndingController.class, RepresentativeResumptionController.class,
		DepartureController.class, PlacementController.class, MandateController.class, TieController.class,
		PhoneController.class, SeatsController.class, TermController.class, ElectoralUnitController.class })
class RepresentativeChoices {

	private final StudioService studios;

	private final ElectoralUnits units;

	private final CongressTerms terms;

	private final Places places;

	private final Options options;

	private final MessageSource messages;

	RepresentativeChoices(StudioService studios, ElectoralUnits units, CongressTerms terms, Places places,
			Options options, MessageSource messages) {
		this.studios = studios;
		this.units = units;
		this.terms = terms;
		this.places = places;
		this.options = options;
		this.messages = messages;
	}

	@InitBinder
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

	@ModelAttribute("choices")
	Choices choices() {
		return new Choices();
	}

	/** Asked by the template for what it needs. */
	final class Choices {

		public List<Option> getStudios() {
			return RepresentativeChoices.this.studios.all()
				.stream()
				.filter((studio) -> studio.state() != StudioState.CLOSED)
				.map((studio) -> new Option(studio.id().toString(), studio.name()))
				.toList();
		}

		/** With those that sit in none. */
		public List<Option> getSeats() {
			Option none = RepresentativeChoices.this.options.option(RepresentativeFilter.NONE,
					"representative.studio.none");
			return Stream.concat(Stream.of(none), getStudios().stream()).toList();
		}

		public List<Option> getUnits() {
			return RepresentativeChoices.this.units.all()
				.stream()
				.map((unit) -> new Option(unit.id().toString(), unit.name()))
				.toList();
		}

		public List<Option> getTerms() {
			return RepresentativeChoices.this.terms.all()
				.stream()
				.map((term) -> new Option(term.id().toString(), term(term.level(), term.number())))
				.toList();
		}

		private String term(Level level, int number) {
			RepresentativeChoices outer = RepresentativeChoices.this;
			String words = outer.options.option("", level.key()).label();
			return outer.messages.getMessage("representative.term.name", new Object[] { words, number },
					LocaleContextHolder.getLocale());
		}

		public List<OptionGroup> getVillages() {
			Map<String, List<Option>> groups = new LinkedHashMap<>();
			for (VillageView village : RepresentativeChoices.this.places.villages()) {
				groups.computeIfAbsent(village.townshipName(), (township) -> new ArrayList<>())
					.add(new Option(village.id().toString(), village.name()));
			}
			return groups.entrySet()
				.stream()
				.map((group) -> new OptionGroup(group.getKey(), group.getValue()))
				.toList();
		}

		public List<Option> getTownships() {
			return RepresentativeChoices.this.places.townships()
				.stream()
				.map((township) -> new Option(township.id().toString(), township.name()))
				.toList();
		}

		public List<Option> getSexes() {
			return RepresentativeChoices.this.options.of(Sex::key, Sex.values());
		}

		public List<Option> getLevels() {
			return RepresentativeChoices.this.options.of(Level::key, Level.COUNTY, Level.TOWNSHIP, Level.CITY,
					Level.PROVINCE, Level.NATION);
		}

		public List<Option> getProfessions() {
			return RepresentativeChoices.this.options.of(Profession::key, Profession.values());
		}

		/** Blank are those who are representatives today. */
		public List<Option> getStates() {
			Option all = RepresentativeChoices.this.options.option(RepresentativeFilter.EVERY_STATE,
					"representative.state.all");
			return Stream
				.concat(RepresentativeChoices.this.options.of(RepresentativeState::key, RepresentativeState.values())
					.stream(), Stream.of(all))
				.toList();
		}

		public List<Option> getLeading() {
			return List.of(RepresentativeChoices.this.options.option("yes", "representative.leading.yes"),
					RepresentativeChoices.this.options.option("no", "representative.leading.no"));
		}

		public List<Order> getOrders() {
			return List.of(Order.NAME, Order.CODE, Order.STUDIO);
		}

		public List<Option> getWeekdays() {
			return RepresentativeChoices.this.options.of((day) -> "representative.weekday." + day, DayOfWeek.values());
		}

	}

}
