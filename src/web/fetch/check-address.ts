import { isIP } from 'node:net';
import { FetchRefused } from './guarded-fetch.ts';
import { isPublicAddress } from './public-address.ts';

/** Which hosts an operator opens or closes, beyond the rules for everybody. */
export type HostRules = {
	/** 'wiki.corp.example' or 'wiki.corp.example:8080', in lower case: may be private. */
	readonly allowedPrivateHosts: readonly string[];
	/** 'example.org', in lower case: never asked, nor any host below it. */
	readonly deniedHosts: readonly string[];
};

/** An address that may be asked. */
export type CheckedAddress = {
	readonly url: URL;
	/** Without brackets and without a dot at the end. */
	readonly host: string;
	readonly port: number;
	/** The operator vouches for it: it may be private. */
	readonly isAllowedPrivate: boolean;
};

const LONGEST_URL = 2048;
const LONGEST_HOST = 253;
/** `new URL` would mend `http:/127.1`; nobody means that. */
const HTTP = /^https?:\/\/[^/\\?#]/i;
/** `new URL` drops the first without a word and takes the last for a slash; browsers of old saw it otherwise. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const ODD_SIGN = /[\u0000-\u001f\u007f\\]/;
const PORTS = [80, 443];
/** Names that mean something only inside a house. */
const INSIDE_NAME =
	/(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|homenet|corp|private|svc|onion|i2p|arpa|invalid|consul|docker|kube)$/;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** Checks the whole address, as it was typed or, with `base`, as a redirect gave it. Throws FetchRefused. */
export function checkAddress(text: string, rules: HostRules, base?: URL): CheckedAddress {
	const url = parse(text.trim(), base);
	if (!url || url.href.length > LONGEST_URL) throw refusal();
	if (!/^https?:$/.test(url.protocol) || url.username || url.password) throw refusal();
	url.hash = '';

	const host = hostOf(url);
	const usual = url.protocol === 'https:' ? 443 : 80;
	const port = url.port === '' ? usual : Number(url.port);
	if (isDenied(host, rules.deniedHosts)) {
		throw new FetchRefused('address', 'Whoever runs this bot has switched that site off.');
	}
	const usualPort = PORTS.includes(port);
	const { allowedPrivateHosts: allowed } = rules;
	const isAllowedPrivate =
		allowed.includes(`${host}:${port}`) || (usualPort && allowed.includes(host));
	if (!isAllowedPrivate && !(usualPort && isOutside(host))) throw refusal();
	return { url, host, port, isAllowedPrivate };
}

function parse(text: string, base: URL | undefined): URL | null {
	if (text.length > LONGEST_URL || ODD_SIGN.test(text)) return null;
	return base || HTTP.test(text) ? URL.parse(text, base?.href) : null;
}

function hostOf({ hostname }: URL): string {
	return hostname.replace(/^\[(?<inner>.*)\]$/, '$<inner>').replace(/\.$/, '');
}

function isOutside(host: string): boolean {
	if (isIP(host)) return isPublicAddress(host);
	const labels = host.split('.');
	return (
		labels.length > 1 &&
		host.length <= LONGEST_HOST &&
		labels.every((label) => LABEL.test(label)) &&
		!/^(?:\d+|0x[\da-f]*)$/.test(labels.at(-1) ?? '') &&
		!INSIDE_NAME.test(host)
	);
}

function isDenied(host: string, denied: readonly string[]): boolean {
	return denied.some((name) => host === name || host.endsWith(`.${name}`));
}

function refusal(): FetchRefused {
	return new FetchRefused(
		'address',
		'That address cannot be read: only public web pages can, by an address that begins with http:// or https://.',
	);
}
