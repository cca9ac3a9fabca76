/** A refusal in Discord's own words: HTTP status, error code, message and, for bad forms, where. */
export class ApiError extends Error {
	override readonly name = 'ApiError';
	readonly status: number;
	readonly code: number;
	readonly errors: unknown;

	constructor(status: number, code: number, message: string, errors?: unknown) {
		super(message);
		this.status = status;
		this.code = code;
		this.errors = errors;
	}
}

const REFUSALS = {
	unauthorised: [401, 0, '401: Unauthorized'],
	noRoute: [404, 0, '404: Not Found'],
	unknownChannel: [404, 10003, 'Unknown Channel'],
	unknownGuild: [404, 10004, 'Unknown Guild'],
	unknownMember: [404, 10007, 'Unknown Member'],
	unknownMessage: [404, 10008, 'Unknown Message'],
	unknownUser: [404, 10013, 'Unknown User'],
	unknownWebhook: [404, 10015, 'Unknown Webhook'],
	unknownInteraction: [404, 10062, 'Unknown interaction'],
	unknownCommand: [404, 10063, 'Unknown application command'],
	tooManyFollowUps: [
		400,
		40094,
		'This interaction has reached its maximum number of follow up messages.',
	],
	alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
	missingAccess: [403, 50001, 'Missing Access'],
	notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
	needsTag: [400, 40067, 'A tag is required to create a forum post in this channel'],
	noTextChannel: [400, 50008, 'Cannot send messages in a non-text channel'],
	wrongKind: [400, 50024, 'Cannot execute action on this channel type'],
	closedThread: [400, 50083, 'Thread is archived'],
	lockedThread: [400, 160005, 'Thread is locked'],
	tooLarge: [413, 40005, 'Request entity too large'],
	emptyMessage: [400, 50006, 'Cannot send an empty message'],
	closedToBot: [403, 50007, 'Cannot send messages to this user'],
	missingPermissions: [403, 50013, 'Missing Permissions'],
	invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
	invalidForm: [400, 50035, 'Invalid Form Body'],
	invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

/** Discord's answer to one of the usual mistakes, to be thrown. */
export function refusal(mistake: keyof typeof REFUSALS): ApiError {
	const [status, code, message] = REFUSALS[mistake];
	return new ApiError(status, code, message);
}
