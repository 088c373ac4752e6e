package org.privacyyml.page.view.notice;

import java.util.List;
import org.privacyyml.page.view.activity.ActivityView;

/**
 * What is done with data.
 *
 * @param offerings the activities by the part of the offering that they belong to; all in one that
 *     has no name where the file tells no parts apart
 * @param activities all of them, one after the other
 */
public record ProcessingView(List<OfferingView> offerings, List<ActivityView> activities) {}
