/** What is added to an address to tell where its reader comes from; the page is the same without. */
export const TRACKING_PARAMETER =
	/^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|ref_src|ref_url|ns_\w+|at_(?:medium|campaign|custom\d)|xtor|cmpid|ocid|smid|ito|_ga|wt_mc|icid|guccounter|guce_referrer\w*|srcref)$/i;
