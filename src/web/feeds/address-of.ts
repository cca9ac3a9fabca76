const LONGEST = 2048;

/** What stands where an address should, and is none. */
const NOTHING = /^(?:|#.*|-+|n\/?a|none|nil|null|undefined|tb[ad])$/i;

/** The whole address of a link that stands in a document of `base`; undefined where it leads to no page. */
export function addressOf(link: string | undefined, base: string): string | undefined {
	const written = link?.trim() ?? '';
	// An empty link would lead to the document itself, a word for nothing to a page that is not there.
	if (NOTHING.test(written) || written.length > LONGEST) return undefined;
	const url = URL.parse(written, base);
	const isPage = url !== null && /^https?:$/.test(url.protocol);
	return isPage && url.href.length <= LONGEST ? url.href : undefined;
}
