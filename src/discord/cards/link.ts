const LONGEST = 512;
/** Of an address in a component, where no markup is read. */
const LONGEST_PICTURE = 2_048;
/** What would end the address early inside `[text](address)`, or start formatting. */
const MARKUP = /[()<>*_~`|\\[\]]/g;
const PRIVATE_NAME = /\.(?:local|localhost|internal|lan|home|test|invalid|onion)$/;

/** The address as it may stand in a message; undefined unless it is http(s) to a public host. */
export function readLink(address: string): URL | undefined {
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	if (!isPublicName(url.hostname)) return undefined;

	url.username = '';
	url.password = '';
	return writeLink(url).length <= LONGEST ? url : undefined;
}

/** The address of a picture that Discord is to fetch; undefined unless it is https, of a public host, at its usual port. */
export function readPictureAddress(address: string): string | undefined {
	const url = URL.parse(address);
	if (url?.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
	return isPublicName(url.hostname) && url.href.length <= LONGEST_PICTURE ? url.href : undefined;
}

/** `url` with nothing in it that Discord's markup knows. */
export function writeLink({ href }: URL): string {
	return href.replace(MARKUP, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function isPublicName(host: string): boolean {
	const isAddress = host.startsWith('[') || /^[\d.]+$/.test(host);
	return !isAddress && host.includes('.') && !PRIVATE_NAME.test(host);
}
