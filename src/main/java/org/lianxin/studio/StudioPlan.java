package org.lianxin.studio;

import java.util.List;

import org.lianxin.spreadsheet.Findings;

/** What is to be written for a list of studios, and what of it is told first. */
record StudioPlan(List<OpenStudio> openings, List<ReviseStudio> revisions, Findings findings) {
}
