package org.lianxin.representative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CountyEntity;

/** An elected party representative (党代表). */
@Entity
class Representative extends CountyEntity<Representative> {

	@Column(updatable = false)
	private String code;

	private String name;

	@Enumerated(EnumType.STRING)
	private Sex sex;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private @Nullable Integer birthYear;

	private @Nullable String post;

	private @Nullable String field;

	private @Nullable String strengths;

	private @Nullable String languages;

	@SuppressWarnings("NullAway.Init")
	protected Representative() {
	}

	Representative(ElectRepresentative command) {
		this.code = command.code();
		this.name = command.name();
		this.sex = command.sex();
		this.birthYear = command.birthYear();
		this.post = command.post();
		this.field = command.field();
		this.strengths = command.strengths();
		this.languages = command.languages();
	}

}
