import { pino, type SerializedError } from 'pino';

/** Behind these stands what answers somebody's click, or posts as a webhook: whoever reads it could do so as the bot. */
const TOKEN_IN_ADDRESS = /\/(?:webhooks|interactions)\/(?<id>\d+)\/[\w.%-]{20,}/g;

/** An error as the log has it, with those inside of it: without the tokens in its address, and without what was to be sent. */
export function plainError(error: unknown): unknown {
	return error instanceof Error ? withoutSecrets(pino.stdSerializers.err(error)) : error;
}

type Serialized = SerializedError & Record<string, unknown>;

function withoutSecrets({ requestBody, rawError, ...rest }: Serialized): Record<string, unknown> {
	const kept = { ...rest, ...(isSmall(rawError) && { rawError }) };
	return Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, plain(value)]));
}

function plain(value: unknown): unknown {
	if (typeof value === 'string') return withoutTokens(value);
	if (Array.isArray(value)) return value.map(plain);
	return isSerialized(value) ? withoutSecrets(value) : value;
}

function isSerialized(value: unknown): value is Serialized {
	return typeof value === 'object' && value !== null && 'stack' in value && 'message' in value;
}

function withoutTokens(text: string): string {
	return text.replace(TOKEN_IN_ADDRESS, (whole) => whole.replace(/\/[^/]+$/, '/[token]'));
}

function isSmall(value: unknown): boolean {
	return value !== undefined && JSON.stringify(value).length < 1000;
}
