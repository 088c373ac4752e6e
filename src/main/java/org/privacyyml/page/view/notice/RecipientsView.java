package org.privacyyml.page.view.notice;

import java.util.List;

/** All recipients in use (Art. 13 (1) (e) GDPR). */
public record RecipientsView(List<ReceiverView> receivers) {}
