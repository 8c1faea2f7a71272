package org.lianxin.representative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianxin.spreadsheet.Cells;
import org.lianxin.spreadsheet.Column;
import org.lianxin.spreadsheet.Layout;
import org.lianxin.spreadsheet.Line;
import org.lianxin.spreadsheet.Reading;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.Profession;

import org.springframework.stereotype.Component;

/** The columns of a county's list of representatives, and of its terms beside them. */
@Component
class RepresentativeColumns {

	static final String PREFIX = "representative.sheet.";

	private static final int TAIL = 4;

	private static final Pattern ID_TAIL = Pattern.compile("\\d{3,5}[\\dXx]");

	private static final Pattern BETWEEN_TERMS = Pattern.compile("[\\u3001,\\uff0c;\\uff1b]");

	/** One to nine, in Chinese. */
	private static final String ONES = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";

	private static final String TEN = "\u5341";

	/** The number that a term ends with, in digits or in Chinese. */
	private static final Pattern TERM = Pattern.compile("(?:^|.*\\D)(\\d{1,2})\\u5c4a?|(?:^|.*[^" + ONES + TEN
			+ "])(?=[" + ONES + TEN + "])([" + ONES + "]?)(" + TEN + "?)([" + ONES + "]?)\\u5c4a?");

	final Column<String> name = Column.required(PREFIX + "name",
			Cells.form("[\\p{IsHan}\\p{L}\\u00b7\\u30fb. ]{2,40}", PREFIX + "name.wrong"));

	final Column<String> code = Column.optional(PREFIX + "code", Cells.form("[a-z0-9]{1,20}", PREFIX + "code.unknown"));

	final Column<Sex> sex;

	final Column<Integer> birthYear = Column.optional(PREFIX + "birthYear", Cells.year());

	final Column<String> phone = Column.optional(PREFIX + "phone", Cells.phone());

	final Column<String> idTail = Column.optional(PREFIX + "idTail", RepresentativeColumns::tail);

	final Column<Level> level;

	final Column<List<Integer>> terms = Column.optional(PREFIX + "terms", RepresentativeColumns::terms);

	final Column<String> electoralUnit = Column.optional(PREFIX + "electoralUnit", Cells.text(60));

	final Column<Boolean> leadingCadre;

	final Column<String> office = Column.optional(PREFIX + "office", Cells.text(100));

	final Column<String> post = Column.optional(PREFIX + "post", Cells.text(80));

	final Column<String> field = Column.optional(PREFIX + "field", Cells.text(40));

	final Column<List<Profession>> professions;

	final Column<String> strengths = Column.optional(PREFIX + "strengths", Cells.text(80));

	final Column<String> languages = Column.optional(PREFIX + "languages", Cells.text(60));

	final Column<String> contactVillage = Column.optional(PREFIX + "contactVillage", Cells.text(80));

	final Column<String> residenceTownship = Column.optional(PREFIX + "residenceTownship", Cells.text(60));

	final Column<String> studio = Column.optional(PREFIX + "studio", Cells.text(60));

	final Column<DayOfWeek> weekday;

	final Column<String> dutyTime = Column.optional(PREFIX + "dutyTime", Cells.text(40));

	final Column<Level> termLevel;

	final Column<Integer> termNumber = Column.required(PREFIX + "term.number", RepresentativeColumns::term);

	final Column<LocalDate> termStart = Column.required(PREFIX + "term.startsOn", Cells.day());

	final Column<LocalDate> termEnd = Column.optional(PREFIX + "term.endsOn", Cells.day());

	private final Words words;

	RepresentativeColumns(Words words) {
		this.words = words;
		this.sex = Column.optional(PREFIX + "sex", Cells.choice(words, Sex::key, Sex.values()));
		this.level = Column.optional(PREFIX + "level", Cells.choice(words, Level::key, Level.values()));
		this.termLevel = Column.required(PREFIX + "level", this.level.reader());
		this.leadingCadre = Column.optional(PREFIX + "leadingCadre",
				Cells.choice(words.yesAndNo(), () -> String.join(" / ", yesAndNo())));
		this.professions = Column.optional(PREFIX + "professions",
				Cells.choices(words.constants(Profession::key, Profession.values()),
						() -> String.join(" / ", words.all(Profession::key, Profession.values()))));
		this.weekday = Column.optional(PREFIX + "weekday",
				Cells.choice(words, RepresentativeColumns::weekdayKey, DayOfWeek.values()));
	}

	static String weekdayKey(DayOfWeek day) {
		return "representative.weekday." + day;
	}

	List<String> yesAndNo() {
		return List.of(this.words.word("spreadsheet.yes"), this.words.word("spreadsheet.no"));
	}

	Layout layout() {
		Layout termLayout = Layout.of(this.termLevel, this.termNumber, this.termStart, this.termEnd);
		return new Layout(List.of(this.name, this.code, this.sex, this.birthYear, this.phone, this.idTail, this.level,
				this.terms, this.electoralUnit, this.leadingCadre, this.office, this.post, this.field, this.professions,
				this.strengths, this.languages, this.contactVillage, this.residenceTownship, this.studio, this.weekday,
				this.dutyTime), termLayout);
	}

	Optional<RepresentativeLine> line(Line line) {
		String name = line.get(this.name);
		if (name == null) {
			return Optional.empty();
		}
		return Optional.of(new RepresentativeLine(line.number(), line.get(this.code), name, line.get(this.sex),
				line.get(this.birthYear), line.get(this.phone), line.get(this.idTail), line.get(this.level),
				Objects.requireNonNullElse(line.get(this.terms), List.of()), line.get(this.electoralUnit),
				line.get(this.leadingCadre), line.get(this.office), line.get(this.post), line.get(this.field),
				line.get(this.professions), line.get(this.strengths), line.get(this.languages),
				line.get(this.contactVillage), line.get(this.residenceTownship), line.get(this.studio),
				line.get(this.weekday), line.get(this.dutyTime)));
	}

	Optional<TermLine> term(Line line) {
		Level level = line.get(this.termLevel);
		Integer number = line.get(this.termNumber);
		LocalDate start = line.get(this.termStart);
		LocalDate lastDay = line.get(this.termEnd);
		return (level != null && number != null && start != null) ? Optional
			.of(new TermLine(line.number(), level, number, start, (lastDay != null) ? lastDay.plusDays(1) : null))
				: Optional.empty();
	}

	/**
	 * Of a longer tail the last four signs count, so that all lists find the same person.
	 */
	static Reading<String> tail(String text) {
		return ID_TAIL.matcher(text).matches()
				? Reading.of(text.substring(text.length() - TAIL).toUpperCase(Locale.ROOT))
				: Reading.fault(PREFIX + "idTail.wrong");
	}

	private static Reading<List<Integer>> terms(String text) {
		List<Integer> numbers = new ArrayList<>();
		for (String part : BETWEEN_TERMS.split(text)) {
			Reading<Integer> number = term(part.strip());
			if (number.value() == null) {
				return Reading.fault(PREFIX + "terms.wrong", text);
			}
			numbers.add(number.value());
		}
		return Reading.of(numbers);
	}

	private static Reading<Integer> term(String text) {
		Matcher term = TERM.matcher(text);
		int number = term.matches() ? number(term) : 0;
		return (number > 0) ? Reading.of(number) : Reading.fault(PREFIX + "terms.wrong", text);
	}

	private static int number(Matcher term) {
		if (term.group(1) != null) {
			return Integer.parseInt(term.group(1));
		}
		if (term.group(3).isEmpty()) {
			return digit(term.group(2));
		}
		return 10 * Math.max(1, digit(term.group(2))) + digit(term.group(4));
	}

	private static int digit(String chinese) {
		return chinese.isEmpty() ? 0 : ONES.indexOf(chinese) + 1;
	}

}
