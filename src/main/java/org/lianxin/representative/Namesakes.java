package org.lianxin.representative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Phones;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds representatives by what lists write for them: a name or a code; where several
 * bear the name, also with the code, the phone or the tail of the identity card behind
 * it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Namesakes {

	private static final Pattern IN_BRACKETS = Pattern.compile("(.+?)\\s*[(\\uff08]\\s*([0-9A-Za-z+-]+)\\s*[)\\uff09]");

	/** Without brackets a mark has a digit at least: names may have Latin letters. */
	private static final Pattern BEHIND = Pattern.compile("(.*[^\\s0-9A-Za-z+-])\\s*([0-9A-Za-z+-]*\\d[0-9A-Za-z+-]*)");

	private final Contacts contacts;

	private final JdbcClient jdbc;

	private final Clock clock;

	Namesakes(Contacts contacts, JdbcClient jdbc, Clock clock) {
		this.contacts = contacts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Finds whom each of these can stand for, in one statement: nobody, one, or several
	 * of one name. Who is a representative no longer comes only where nobody else could
	 * be meant.
	 */
	public Map<String, List<Namesake>> find(Collection<String> written) {
		List<Mention> mentions = written.stream().distinct().map(Mention::of).toList();
		List<Candidate> candidates = candidates(mentions);
		Map<String, List<Namesake>> found = new LinkedHashMap<>();
		for (Mention mention : mentions) {
			List<Namesake> meant = candidates.stream()
				.filter((candidate) -> means(mention, candidate))
				.map(Candidate::person)
				.toList();
			List<Namesake> serving = meant.stream().filter((person) -> !person.ended()).toList();
			found.put(mention.written(), serving.isEmpty() ? meant : serving);
		}
		return found;
	}

	private List<Candidate> candidates(List<Mention> mentions) {
		return this.jdbc.sql("""
				select r.id, r.code, r.name, r.phone_index, r.id_tail_index,
				  exists (select from standing s where s.county_id = r.county_id and s.representative_id = r.id
				    and s.state = 'ENDED' and s."from" <= :day and (s.until is null or s.until > :day)) as ended
				from representative r
				where r.county_id = :county and (r.name = any(:names) or r.code = any(:codes))
				order by r.code""")
			.param("county", CurrentCounty.required())
			.param("day", LocalDate.now(this.clock))
			.param("names", mentions.stream().map(Mention::name).toArray(String[]::new))
			.param("codes",
					mentions.stream()
						.filter((mention) -> mention.mark() == null)
						.map((mention) -> mention.name().toLowerCase(Locale.ROOT))
						.toArray(String[]::new))
			.query((row,
					index) -> new Candidate(
							new Namesake(row.getObject("id", UUID.class), row.getString("code"), row.getString("name"),
									row.getBoolean("ended")),
							row.getBytes("phone_index"), row.getBytes("id_tail_index")))
			.list();
	}

	private boolean means(Mention mention, Candidate candidate) {
		Namesake person = candidate.person();
		if (mention.mark() == null) {
			return person.name().equals(mention.name()) || person.code().equalsIgnoreCase(mention.name());
		}
		return person.name().equals(mention.name()) && (person.code().equalsIgnoreCase(mention.mark())
				|| hasPhone(candidate, mention.mark()) || hasTail(candidate, mention.mark()));
	}

	private boolean hasPhone(Candidate candidate, String mark) {
		return candidate.phoneIndex() != null && Phones.isPhone(mark)
				&& Arrays.equals(candidate.phoneIndex(), this.contacts.phoneIndex(mark));
	}

	private boolean hasTail(Candidate candidate, String mark) {
		return candidate.tailIndex() != null && Stream.ofNullable(RepresentativeColumns.tail(mark).value())
			.map((tail) -> this.contacts.idTailIndex(candidate.person().name(), tail))
			.anyMatch((index) -> Arrays.equals(candidate.tailIndex(), index));
	}

	/**
	 * A representative whom somebody can have meant.
	 *
	 * @param ended whether they are a representative no longer
	 */
	public record Namesake(UUID id, String code, String name, boolean ended) {
	}

	/** What is written for somebody: a name, and perhaps a mark that tells them apart. */
	private record Mention(String written, String name, @Nullable String mark) {

		static Mention of(String written) {
			return Stream.of(IN_BRACKETS, BEHIND)
				.map((pattern) -> pattern.matcher(written))
				.filter(Matcher::matches)
				.findFirst()
				.map((matcher) -> new Mention(written, matcher.group(1).strip(), matcher.group(2)))
				.orElseGet(() -> new Mention(written, written, null));
		}

	}

	private record Candidate(Namesake person, byte @Nullable [] phoneIndex, byte @Nullable [] tailIndex) {
	}

}
