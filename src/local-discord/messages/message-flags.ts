import { MessageFlags, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { ApiError } from '../rest/api-error.ts';
import type { Message } from '../wire.ts';

/** An edit may hide embeds or show them again, and turn to components of the second version for good. */
export function editedFlags(flags: number, change: number | null | undefined): number {
	const done = flags & ~MessageFlags.Loading;
	if (change == null) return done;
	return (
		(done & ~MessageFlags.SuppressEmbeds) |
		(change & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2))
	);
}

/** Refuses a message of the second version of components that has content or embeds. */
export function refuseMixture({ flags, content, embeds }: Message): void {
	if (!(flags & MessageFlags.IsComponentsV2)) return;
	const field = content ? 'content' : embeds.length > 0 ? 'embeds' : undefined;
	if (!field) return;
	const error = {
		code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
		message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
	};
	throw new ApiError(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, 'Invalid Form Body', {
		[field]: { _errors: [error] },
	});
}
