import { ApiError } from '../rest/api-error.ts';
import type { Message } from '../wire.ts';

/** Message flags that decide something here. */
export const FLAG = {
	suppressEmbeds: 1 << 2,
	ephemeral: 1 << 6,
	loading: 1 << 7,
	componentsV2: 1 << 15,
} as const;

/** An edit may hide embeds or show them again, and turn to components of the second version for good. */
export function editedFlags(flags: number, change: number | null | undefined): number {
	const done = flags & ~FLAG.loading;
	if (change == null) return done;
	return (done & ~FLAG.suppressEmbeds) | (change & (FLAG.suppressEmbeds | FLAG.componentsV2));
}

/** Refuses a message of the second version of components that has content or embeds. */
export function refuseMixture({ flags, content, embeds }: Message): void {
	if (!(flags & FLAG.componentsV2)) return;
	const field = content ? 'content' : embeds.length > 0 ? 'embeds' : undefined;
	if (!field) return;
	const error = {
		code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
		message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
	};
	throw new ApiError(400, 50035, 'Invalid Form Body', { [field]: { _errors: [error] } });
}
