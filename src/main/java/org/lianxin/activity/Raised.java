package org.lianxin.activity;

import org.lianxin.petition.Contact;
import org.lianxin.petition.PetitionKind;

/**
 * What must be followed up after a reception.
 *
 * @param words the matter as the resident puts it
 * @param publishable the resident agrees to publication without the name
 * @param carried the resident agrees that name and phone of the appointment go with it
 * @param contact name and phone where no appointment has them
 */
public record Raised(PetitionKind kind, String words, boolean publishable, boolean carried, Contact contact) {
}
