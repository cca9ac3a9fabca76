import { pino, type SerializedError } from 'pino';

/** Behind these stands what answers somebody's click: whoever reads it could answer as the bot for a quarter of an hour. */
const TOKEN_IN_ADDRESS = /\/(?:webhooks|interactions)\/(?<id>\d+)\/[\w.%-]{20,}/g;

/** An error as the log has it: without the tokens in its address, and without what was to be sent. */
export function plainError(error: unknown): unknown {
	if (!(error instanceof Error)) return error;
	const { requestBody, rawError, ...rest }: SerializedError & Record<string, unknown> =
		pino.stdSerializers.err(error);
	return Object.fromEntries(
		Object.entries({ ...rest, ...(isSmall(rawError) && { rawError }) }).map(([name, value]) => [
			name,
			typeof value === 'string' ? withoutTokens(value) : value,
		]),
	);
}

function withoutTokens(text: string): string {
	return text.replace(TOKEN_IN_ADDRESS, (whole) => whole.replace(/\/[^/]+$/, '/[token]'));
}

function isSmall(value: unknown): boolean {
	return value !== undefined && JSON.stringify(value).length < 1000;
}
