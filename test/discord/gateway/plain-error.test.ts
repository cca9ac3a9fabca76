import { DiscordAPIError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { plainError } from '../../../src/discord/gateway/plain-error.ts';

const TOKEN = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTA6c2VjcmV0';
const failed = (path: string) =>
	new DiscordAPIError(
		{ code: RESTJSONErrorCodes.UnknownInteraction, message: 'Unknown interaction' },
		RESTJSONErrorCodes.UnknownInteraction,
		404,
		'POST',
		`https://discord.com/api/v10${path}`,
		{ body: { data: { content: 'A private answer' } }, files: undefined },
	);

test.each([
	`/interactions/123456789012345678/${TOKEN}/callback`,
	`/webhooks/123456789012345678/${TOKEN}/messages/@original`,
])('the log of a failed answer to %s holds no token and no answer', (path) => {
	const logged = JSON.stringify(plainError(failed(path)));
	expect(logged).not.toContain(TOKEN);
	expect(logged).not.toContain('A private answer');
	expect(logged).toContain('123456789012345678/[token]');
	expect(logged).toContain('Unknown interaction');
});

test.each<[name: string, around: (inside: Error) => Error]>([
	['several that failed together', (inside) => new AggregateError([inside, inside], 'two failed')],
	['its cause', (inside) => new Error('the job failed', { cause: inside })],
	['one of its fields', (inside) => Object.assign(new Error('the job failed'), { inside })],
	['several within several', (inside) => new AggregateError([new AggregateError([inside])])],
])('neither does that of an error inside of another: %s', (_, around) => {
	const logged = JSON.stringify(
		plainError(around(failed(`/webhooks/123456789012345678/${TOKEN}`))),
	);
	expect(logged).toContain('Unknown interaction');
	expect(logged).not.toContain(TOKEN);
	expect(logged).not.toContain('A private answer');
});

test('any other error is told with its cause and its stack', () => {
	const error = new Error('The harbour is closed', { cause: new Error('Fog') });
	expect(plainError(error)).toMatchObject({
		type: 'Error',
		message: expect.stringContaining('The harbour is closed'),
		stack: expect.stringContaining('Fog'),
	});
	expect(plainError('a word')).toBe('a word');
});
