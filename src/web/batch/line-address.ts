/** A web address as people write it, with or without its http://; throws where `text` is none. */
export function readAddress(text: string): string {
	const whole = /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(text) ? `https://${text}` : text;
	if (/^https?:$/.test(URL.parse(whole)?.protocol ?? '')) return whole;
	throw new Error('url is no web address');
}
