import { expect, test } from 'vitest';
import { refusal } from '../../../src/local-discord/rest/api-error.ts';

type Mistake = Parameters<typeof refusal>[0];

/** By the HTTP status that Discord documents for them. */
const MISTAKES: Readonly<Record<number, readonly Mistake[]>> = {
	400: [
		'tooManyWebhooks',
		'needsThread',
		'tooManyFollowUps',
		'alreadyAcknowledged',
		'needsTag',
		'noTextChannel',
		'wrongKind',
		'closedThread',
		'lockedThread',
		'threadThere',
		'emptyMessage',
		'invalidForm',
		'invalidJson',
	],
	401: ['unauthorised', 'invalidWebhookToken'],
	403: ['missingAccess', 'notTheAuthor', 'closedToBot', 'missingPermissions'],
	404: [
		'noRoute',
		'unknownChannel',
		'unknownGuild',
		'unknownMember',
		'unknownMessage',
		'unknownUser',
		'unknownWebhook',
		'unknownInteraction',
		'unknownCommand',
	],
	413: ['tooLarge'],
};

test.each(
	Object.entries(MISTAKES).flatMap(([status, mistakes]) =>
		mistakes.map((mistake) => [mistake, Number(status)] as const),
	),
)('%s is refused with %d', (mistake, status) => expect(refusal(mistake).status).toBe(status));

test.each([
	['unauthorised', 0, '401: Unauthorized'],
	['noRoute', 0, '404: Not Found'],
	['unknownMessage', 10_008, 'Unknown Message'],
	['tooManyWebhooks', 30_007, 'Maximum number of webhooks reached (15)'],
] as const)('%s has the code %d and says “%s”', (mistake, code, message) => {
	expect(refusal(mistake)).toMatchObject({ code, message, name: 'ApiError' });
});
