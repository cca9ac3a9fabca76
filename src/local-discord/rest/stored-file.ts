import type { State } from '../state.ts';
import type { Attachment } from '../wire.ts';

/** A file to upload. */
export type File = {
	readonly name: string;
	readonly contentType: string;
	readonly bytes: Uint8Array;
	readonly description?: string;
};

/** What Discord makes of a name whose sender does not say what the file is. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
	csv: 'text/csv; charset=utf-8',
	gif: 'image/gif',
	html: 'text/html; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	json: 'application/json; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	webp: 'image/webp',
};
const UNSAID = 'application/octet-stream';
const SIGNATURE_MS = 24 * 3_600_000;

/** Throws unless the file's name ends in one of `types` (`.txt`), or it is of one of their kinds (`image`), as Discord's client asks. */
export function checkFileType(file: File, types: readonly string[] | undefined | null): void {
	const name = file.name.toLowerCase();
	const [kind = ''] = contentTypeOf(file).split('/');
	const isTaken = (type: string) =>
		type.startsWith('.') ? name.endsWith(type.toLowerCase()) : type === kind;
	if (types?.length && !types.some(isTaken)) {
		throw new Error(`${file.name} is none of ${types.join(', ')}`);
	}
}

/** Puts a file where its address serves it, signed to look at as Discord's are. */
export function storeFile(state: State, channelId: string, file: File): Attachment {
	const id = state.newId();
	const filename = file.name.replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
	const path = `/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
	const contentType = contentTypeOf(file);
	state.files.set(path, { contentType, bytes: file.bytes });
	const [issued, expires] = [state.now(), state.now() + SIGNATURE_MS].map((ms) =>
		Math.trunc(ms / 1000).toString(16),
	);
	const url = `http://${state.host}${path}?ex=${expires}&is=${issued}&hm=${'0'.repeat(64)}&`;
	return {
		id,
		filename,
		content_type: contentType,
		size: file.bytes.length,
		url,
		proxy_url: url,
		...(file.description !== undefined && { description: file.description }),
	};
}

function contentTypeOf({ name, contentType }: File): string {
	if (contentType && contentType !== UNSAID) return contentType;
	const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
	return BY_EXTENSION[extension] ?? UNSAID;
}
