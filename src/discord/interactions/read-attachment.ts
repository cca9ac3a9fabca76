import type { APIAttachment } from 'discord-api-types/v10';
import { UserError } from '../../domain/user-error.ts';
import type { SentFile } from './command.ts';

const USUAL_BYTES = 2_000_000;
const PATIENCE_MS = 10_000;
const DISCORD_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];

type Sent = Pick<APIAttachment, 'url' | 'filename' | 'size' | 'content_type'>;

/** Reads a file somebody sent, of at most so many bytes, from Discord's own hosts alone. A UserError says why it cannot be read. */
export async function readAttachment(
	sent: Sent,
	apiUrl: string,
	most = USUAL_BYTES,
): Promise<SentFile> {
	if (sent.size > most) throw tooLarge(sent.filename, most);
	if (!isDiscords(sent.url, apiUrl)) throw new Error(`attachment from a strange host: ${sent.url}`);

	const bytes = await fetchBytes(sent, most);
	return { name: sent.filename, contentType: sent.content_type ?? '', bytes };
}

async function fetchBytes({ url, filename: name }: Sent, most: number): Promise<Uint8Array> {
	try {
		const signal = AbortSignal.timeout(PATIENCE_MS);
		const response = await fetch(url, { redirect: 'error', signal });
		if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
		return await readBody(response.body, name, most);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(
			'The file {name} could not be fetched from Discord. Send it again.',
			{ name },
			{ cause: error },
		);
	}
}

/** Counts what comes, whatever size was promised. */
async function readBody(
	body: AsyncIterable<Uint8Array>,
	name: string,
	most: number,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > most) throw tooLarge(name, most);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

function tooLarge(name: string, most: number): UserError {
	return new UserError('The file {name} is larger than {most} MB. Send it in parts.', {
		name,
		most: most / 1e6,
	});
}

/** A local Discord, or a proxy, hands out files from where its API is. */
function isDiscords(address: string, apiUrl: string): boolean {
	const url = URL.parse(address);
	const isOwn = url?.protocol === 'https:' && DISCORD_HOSTS.includes(url.hostname);
	return isOwn || url?.origin === URL.parse(apiUrl)?.origin;
}
