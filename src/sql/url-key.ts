/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid)$/i;

/** The form under which an address is found again: no scheme, fragment, tracking or final slash. */
export function urlKey(address: string): string {
	const url = URL.parse(address.trim());
	if (!url || url.host === '') return address.trim();

	if (url.search !== '') {
		for (const name of [...url.searchParams.keys()]) {
			if (TRACKING.test(name)) url.searchParams.delete(name);
		}
		url.searchParams.sort();
	}
	return `${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
