import type { Recorded } from '../last-interaction.ts';
import type { Act, Arrival, Commands, Happening, Outcome, World } from '../wire.ts';

const GONE = 'The playground does not answer. Is it still running?';

/** The address, asked as whoever the page is looked at. */
function ours(path: string): string {
	const as = new URLSearchParams(location.search).get('as');
	if (as === null) return path;
	return `${path}${path.includes('?') ? '&' : '?'}as=${encodeURIComponent(as)}`;
}

/** All there is to show. */
export async function fetchWorld(): Promise<World> {
	const response = await fetch(ours('/api/world'));
	if (!response.ok) throw new Error(GONE);
	return (await response.json()) as World;
}

/** What the bot has registered for this channel. */
export async function fetchCommands(channelId: string): Promise<Commands> {
	const response = await fetch(ours(`/api/commands?channel=${encodeURIComponent(channelId)}`));
	return response.ok ? ((await response.json()) as Commands) : [];
}

/** What passed between Discord and the bot for the last thing one did; null before there is any. */
export async function fetchLast(): Promise<Recorded | null> {
	const response = await fetch(ours('/api/last'));
	if (!response.ok) throw new Error(GONE);
	return (await response.json()) as Recorded | null;
}

/** Does it; what goes wrong is said in the outcome. */
export async function send(act: Act): Promise<Outcome> {
	try {
		const response = await fetch(ours('/api/act'), {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(act),
		});
		return (await response.json()) as Outcome;
	} catch {
		return { problem: GONE };
	}
}

/** Why something was not done. */
export type Refusal = { readonly problem: string };

/** Goes to another hour, in milliseconds since 1970, or back to this machine's. */
export async function travel(to: number | null): Promise<Arrival | Refusal> {
	try {
		const response = await fetch('/api/clock', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ to }),
		});
		return (await response.json()) as Arrival | Refusal;
	} catch {
		return { problem: GONE };
	}
}

/** What the stream of happenings calls. */
export type StreamEvents = {
	readonly tell: (happening: Happening) => void;
	readonly lost: () => void;
	/** The connection is back after a break. */
	readonly again: () => void;
};

/** Tells of every happening from now on. */
export function listen({ tell, lost, again }: StreamEvents): void {
	const source = new EventSource(ours('/api/events'));
	let isBroken = false;
	source.addEventListener('message', ({ data }) => tell(JSON.parse(data) as Happening));
	source.addEventListener('error', () => {
		isBroken = true;
		lost();
	});
	source.addEventListener('open', () => {
		if (isBroken) again();
		isBroken = false;
	});
}
