import { type APIMessage, Routes } from 'discord-api-types/v10';
import type { PostingRest } from './posting-rest.ts';

const A_PAGE = 100;

/** The channel's messages after the one with the id `after`, from the earlier to the later pages, as long as it takes. */
export async function* channelHistory(
	rest: Pick<PostingRest, 'get'>,
	channel: string,
	after: string,
): AsyncGenerator<APIMessage> {
	let last = after;
	for (;;) {
		const query = new URLSearchParams({ after: last, limit: String(A_PAGE) });
		const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
		yield* messages;
		if (messages.length < A_PAGE) return;
		last = messages
			.map(({ id }) => BigInt(id))
			.reduce(larger)
			.toString();
	}
}

function larger(one: bigint, other: bigint): bigint {
	return one > other ? one : other;
}
