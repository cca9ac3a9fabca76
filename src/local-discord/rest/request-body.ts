import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { refusal } from './api-error.ts';
import type { File } from './stored-file.ts';

/** What came in a request: JSON, and the files of a multipart one. */
export type RequestBody = { readonly body: unknown; readonly files: readonly File[] };

const FILE_BYTES = 10 * 2 ** 20;
const REQUEST_BYTES = 25 * 2 ** 20;

/** Reads the whole request; what is not JSON is refused as Discord does. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
	const bytes = await buffer(request);
	const contentType = request.headers['content-type'] ?? '';
	if (bytes.length > REQUEST_BYTES) throw refusal('tooLarge');
	if (bytes.length === 0) return { body: undefined, files: [] };
	if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
	return { body: parse(bytes.toString()), files: [] };
}

async function readForm(bytes: Buffer<ArrayBuffer>, contentType: string): Promise<RequestBody> {
	const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
	const payload = form.get('payload_json');
	const body = typeof payload === 'string' ? parse(payload) : {};
	const described = (body as { attachments?: { id: unknown; description?: string | null }[] })
		.attachments;
	const files = [...form].flatMap(([key, value]) =>
		typeof value === 'string' ? [] : [{ index: key.replaceAll(/\D/g, ''), value }],
	);
	if (files.some(({ value }) => value.size > FILE_BYTES)) throw refusal('tooLarge');
	return {
		body,
		files: await Promise.all(
			files.map(async ({ index, value }) => {
				const about = described?.find(({ id }) => String(id) === index);
				return {
					name: value.name,
					contentType: value.type,
					bytes: await value.bytes(),
					...(about?.description && { description: about.description }),
				};
			}),
		),
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw refusal('invalidJson');
	}
}
