const LONGEST = 2048;

/** What stands where an address should, and is none. */
const NOTHING = /^(?:|#.*|-+|n\/?a|none|nil|null|undefined|tb[ad])$/i;

/** The whole address of a link that stands in a document of `base`; undefined where it leads to no page. */
export function addressOf(link: string | undefined, base: string): string | undefined {
	const written = (link?.trim() ?? '').replaceAll('&amp;', '&').replace(/^www\./i, 'https://$&');
	// An empty link would lead to the document itself, a word for nothing to a page that is not there.
	if (NOTHING.test(written) || written.length > LONGEST) return undefined;
	const url = URL.parse(written, base);
	if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
	// A name before the host only makes it look like another one.
	url.username = '';
	url.password = '';
	return url.href.length <= LONGEST ? url.href : undefined;
}
