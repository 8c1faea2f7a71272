package org.lianxin.tenancy;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A row that belongs to one county. Its id is made at birth, so that an entity can name
 * itself in its events before it is saved.
 */
@MappedSuperclass
public abstract class CountyEntity<T extends CountyEntity<T>> extends AbstractAggregateRoot<T> {

	@Id
	private UUID id;

	@TenantId
	@PartitionKey
	@Column(name = "county_id")
	private @Nullable Integer countyId;

	@Version
	private @Nullable Integer version;

	protected CountyEntity() {
		this(Ids.next());
	}

	protected CountyEntity(UUID id) {
		this.id = id;
	}

	/** Returns the id, unique within the county and ordered by time. */
	public UUID id() {
		return this.id;
	}

	/** Returns how often the row has been changed; -1 for one that was never saved. */
	public int version() {
		return (this.version != null) ? this.version : -1;
	}

	/** Returns the county's id: the present county's until the row is saved. */
	public int countyId() {
		return (this.countyId != null) ? this.countyId : CurrentCounty.required();
	}

}
