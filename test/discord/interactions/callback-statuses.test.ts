import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { DiscordAPIError } from '@discordjs/rest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCallbacks } from '../../../src/discord/interactions/callbacks.ts';

/** Answers with the status that stands in the token, and a body of Discord's or of somebody before it. */
const server = createServer(async (request, response) => {
	heard.push({ path: request.url ?? '', body: (await buffer(request)).toString() });
	const token = request.url?.split('/').at(-2) ?? '';
	response.writeHead(Number.parseInt(token, 10));
	response.end(token.endsWith('x') ? 'Bad gateway' : JSON.stringify({ code: 5, message: 'No' }));
});
const heard: { readonly path: string; readonly body: string }[] = [];
let origin = '';
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

/** What becomes of a response that is answered so: it is taken, refused, or sent again. */
async function fateOf(
	token: string,
	base = '/api',
	again: () => Promise<unknown> = async () => ({}),
) {
	let isAgain = false;
	const post = async () => {
		isAgain = true;
		return again();
	};
	const callbacks = openCallbacks(`${origin}${base}`, { post });
	try {
		await callbacks.send({ id: '1', token }, { type: 1 });
		return isAgain ? 'sent again' : 'taken';
	} catch (error) {
		return error instanceof DiscordAPIError
			? `refused: ${error.status} ${error.code} ${error.message}`
			: String(error);
	} finally {
		await callbacks.close();
	}
}

test.each([
	['200', 'taken'],
	['204', 'taken'],
	['299', 'taken'],
	['300', 'sent again'],
	['399', 'sent again'],
	['400', 'refused: 400 5 No'],
	['403x', 'refused: 403 0 Bad gateway'],
	['428', 'refused: 428 5 No'],
	['429', 'sent again'],
	['430', 'refused: 430 5 No'],
	['499', 'refused: 499 5 No'],
	['500', 'sent again'],
])('a response that is answered with %s is %s', async (token, fate) => {
	expect(await fateOf(token)).toBe(fate);
});

test.each([
	['/api', '/api/v10/interactions/1/200/callback'],
	['/', '/v10/interactions/1/200/callback'],
])('it goes to the tenth version of the API at %s', async (base, path) => {
	await fateOf('200', base);
	expect(heard.at(-1)).toEqual({ path, body: '{"type":1}' });
});

test('what is refused the second time was taken the first only where nobody knows of the first', async () => {
	const error = (code: number) =>
		new DiscordAPIError({ code, message: 'No' }, code, 400, 'POST', '', {
			body: {},
			files: undefined,
		});
	expect(await fateOf('500', '/api', () => Promise.reject(error(40060)))).toBe(
		'refused: 400 40060 No',
	);
	server.once('request', ({ socket }) => socket.destroy());
	expect(await fateOf('200', '/api', () => Promise.reject(error(40060)))).toBe('sent again');
	server.once('request', ({ socket }) => socket.destroy());
	expect(await fateOf('200', '/api', () => Promise.reject(error(40061)))).toBe(
		'refused: 400 40061 No',
	);
});
