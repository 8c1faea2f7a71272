package org.lianxin.tenancy;

/** An open county among others, with what tells it from those of the same name. */
public record CountyListing(String slug, String name, String city, String province) {
}
