/**
 * Parameters that tell where a reader came from, not what is read: those that AdGuard's list for every site
 * (https://github.com/AdguardTeam/AdguardFilters, TrackParamFilter/sections/general_url.txt) and Brave's
 * (https://github.com/brave/adblock-lists, brave-lists/query-filter.json) name for mail, advertising and statistics, and some of the
 * press's own (xtor, at_medium, ns_source). Left out are those of the lists that may name an article: clickid, var, cuid.
 */
const TRACKING_FAMILY =
  /^(?:utm|itm|mtm|pk|piwik|matomo|mc|at|ns|hsa|sfmc|bsft|oft|fb|vero|dpg|adjust|guce|amp|_sgm|_branch|cm_mmc)_[^=]*(?:=|$)/i;
const TRACKING_NAMES = new Set(
  'xtor fbclid gclid gclsrc gbraid wbraid dclid msclkid twclid ttclid yclid ysclid ymclid irclickid srsltid igsh igshid _ga _gl _kx _bhlid _openstat _hsenc __hsfp __hssc __hstc hsctatracking ref_src ref_url cmpid ncid ocid smid smtyp s_cid share wt_mc mkt_tok nx_source oly_anon_id oly_enc_id rb_clickid wickedid ml_subscriber ml_subscriber_hash et_rid ss_email_id usqp guccounter cx_click cx_recsorder cx_recswidget erid __twitter_impression cm_mmc'.split(
    ' ',
  ),
);
/**
 * `ref` and `source` name the article on some sites, so only their known words are left out. Two addresses for one article cost a
 * double in the library, one address for two articles would cost an article.
 */
const CAME_FROM =
  /^(?:ref|referer|referrer|source|src|from|origin|origine|via)=(?:rss|feed|flux-?rss|twitter|x|facebook|fb|whatsapp|telegram|linkedin|bluesky|mastodon|social|e?-?mail|newsletter|nl|push|notification|home|homepage|hp|accueil|une|google|googlenews|google-?actu|apple-?news|flipboard|share|partage|amp|app|mobile)$/i;
/** The same article shown otherwise: for small screens and for paper. */
const VIEW =
  /^(?:(?:amp|print|imprimer|impression)(?:=(?:1|true|yes|oui)?)?|(?:outputType|output|view|format|mode)=(?:amp|print))$/i;

/** Whether a parameter of an address (`name=value`) says nothing of which article is read. */
export function isBesideTheArticle(parameter: string): boolean {
  const name = parameter.split('=')[0]?.toLowerCase() ?? '';
  return TRACKING_NAMES.has(name) || [TRACKING_FAMILY, CAME_FROM, VIEW].some((pattern) => pattern.test(parameter));
}
