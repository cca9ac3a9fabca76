import { getDomain } from 'tldts';
import { TRACKING_PARAMETER } from '../words/tracking-parameters.ts';

const LONGEST = 2048;

/** The address a page goes by: the canonical one it names, where that is of its own site, else `url`; without tracking. */
export function canonicalUrl(document: Document, url: string): string {
	const named = [
		document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
		document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
	];
	const own = new URL(url);
	const base = baseAddress(document, url);
	const canonical = named
		.map((address) => address?.trim() && URL.parse(address.trim(), base))
		.find((address): address is URL => Boolean(address) && isOfSamePage(address as URL, own));
	return withoutTracking(canonical ?? own);
}

/** What the addresses in a page at `url` are relative to. */
export function baseAddress(document: Document, url: string): string {
	const base = document.querySelector('base[href]')?.getAttribute('href')?.trim();
	const address = base ? URL.parse(base, url) : null;
	return address && /^https?:$/.test(address.protocol) ? address.href : url;
}

/** Where an archived page stood once; any other page stands where it is. */
export function originalAddress(url: string): string {
	const archived = /^https?:\/\/web\.archive\.org\/web\/\w+\/(?<original>https?:\/\/.+)$/;
	const original = archived.exec(url)?.groups?.['original'];
	return original && URL.canParse(original) ? original : url;
}

/** The absolute address of what a page shows, where it has one on the web. */
export function webAddress(value: unknown, base: string): string | undefined {
	if (typeof value !== 'string' || value.trim() === '') return undefined;
	const address = URL.parse(value.trim(), base);
	const isWeb = address && /^https?:$/.test(address.protocol) && address.href.length <= LONGEST;
	return isWeb ? address.href : undefined;
}

/** Of the same site; a front page is named by mistake where the page is none. */
function isOfSamePage(address: URL, own: URL): boolean {
	return (
		/^https?:$/.test(address.protocol) &&
		!address.username &&
		address.href.length <= LONGEST &&
		isSameSite(address.hostname, own.hostname) &&
		(address.pathname !== '/' || address.search !== '' || own.pathname === '/')
	);
}

function isSameSite(one: string, other: string): boolean {
	return one === other || (getDomain(one) !== null && getDomain(one) === getDomain(other));
}

function withoutTracking(address: URL): string {
	const clean = new URL(address);
	clean.hash = '';
	for (const name of [...clean.searchParams.keys()]) {
		if (TRACKING_PARAMETER.test(name)) clean.searchParams.delete(name);
	}
	return clean.href;
}
