import { RESTJSONErrorCodes } from 'discord-api-types/v10';

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
	unknownChannel: [404, RESTJSONErrorCodes.UnknownChannel, 'Unknown Channel'],
	unknownGuild: [404, RESTJSONErrorCodes.UnknownGuild, 'Unknown Guild'],
	unknownMember: [404, RESTJSONErrorCodes.UnknownMember, 'Unknown Member'],
	unknownMessage: [404, RESTJSONErrorCodes.UnknownMessage, 'Unknown Message'],
	unknownUser: [404, RESTJSONErrorCodes.UnknownUser, 'Unknown User'],
	unknownWebhook: [404, RESTJSONErrorCodes.UnknownWebhook, 'Unknown Webhook'],
	tooManyWebhooks: [
		400,
		RESTJSONErrorCodes.MaximumNumberOfWebhooksReached,
		'Maximum number of webhooks reached (15)',
	],
	needsThread: [
		400,
		RESTJSONErrorCodes.WebhooksPostedToForumChannelsMustHaveAThreadNameOrThreadId,
		'Webhooks posted to forum channels must have a thread_name or thread_id',
	],
	unknownInteraction: [404, RESTJSONErrorCodes.UnknownInteraction, 'Unknown interaction'],
	unknownCommand: [
		404,
		RESTJSONErrorCodes.UnknownApplicationCommand,
		'Unknown application command',
	],
	tooManyFollowUps: [
		400,
		RESTJSONErrorCodes.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages,
		'This interaction has reached its maximum number of follow up messages.',
	],
	alreadyAcknowledged: [
		400,
		RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
		'Interaction has already been acknowledged.',
	],
	missingAccess: [403, RESTJSONErrorCodes.MissingAccess, 'Missing Access'],
	notTheAuthor: [
		403,
		RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser,
		'Cannot edit a message authored by another user',
	],
	needsTag: [
		400,
		RESTJSONErrorCodes.TagRequiredToCreateAForumPostInThisChannel,
		'A tag is required to create a forum post in this channel',
	],
	noTextChannel: [
		400,
		RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
		'Cannot send messages in a non-text channel',
	],
	wrongKind: [
		400,
		RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
		'Cannot execute action on this channel type',
	],
	closedThread: [400, RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'Thread is archived'],
	lockedThread: [400, RESTJSONErrorCodes.ThreadLocked, 'Thread is locked'],
	threadThere: [
		400,
		RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage,
		'A thread has already been created for this message',
	],
	tooLarge: [413, RESTJSONErrorCodes.RequestEntityTooLarge, 'Request entity too large'],
	emptyMessage: [400, RESTJSONErrorCodes.CannotSendAnEmptyMessage, 'Cannot send an empty message'],
	closedToBot: [
		403,
		RESTJSONErrorCodes.CannotSendMessagesToThisUser,
		'Cannot send messages to this user',
	],
	missingPermissions: [403, RESTJSONErrorCodes.MissingPermissions, 'Missing Permissions'],
	invalidWebhookToken: [401, RESTJSONErrorCodes.InvalidWebhookToken, 'Invalid Webhook Token'],
	invalidForm: [400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, 'Invalid Form Body'],
	invalidJson: [
		400,
		RESTJSONErrorCodes.RequestBodyContainsInvalidJSON,
		'The request body contains invalid JSON.',
	],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

/** Discord's answer to one of the usual mistakes, to be thrown. */
export function refusal(mistake: keyof typeof REFUSALS): ApiError {
	const [status, code, message] = REFUSALS[mistake];
	return new ApiError(status, code, message);
}
