package org.privacyyml.page.view.notice;

import java.util.Optional;

/**
 * What the templates of the notice can name (Art. 13, 14 GDPR; Art. 19 DSG): a part for each of
 * them, which it is filled with. A name is used at one level only: a template that asks for a name
 * in the wrong place must fail, not find another's value.
 *
 * @param gdpr whether the GDPR counts
 * @param start what stands above the first section that we write
 * @param dsg whether the Swiss act counts
 * @param siteName what the site is called; empty where the file does not say
 * @param overview what stands at a glance and nowhere else
 * @param parties who is responsible, and who stands beside them
 * @param processing what is done
 * @param storage what is stored on devices
 * @param receiverTable all recipients in use; empty where there are none
 * @param further what holds for all that is done
 * @param rights what data subjects can do
 * @param complaint to whom they can complain
 */
public record NoticeView(
    boolean gdpr,
    StartView start,
    boolean dsg,
    String siteName,
    OverviewView overview,
    PartiesView parties,
    ProcessingView processing,
    StorageView storage,
    Optional<RecipientsView> receiverTable,
    FurtherView further,
    RightsView rights,
    ComplaintView complaint) {}
