import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '../app.ts';
import type { Leases } from '../ports/leases.ts';

/** What one of several processes knows of the others. */
export type Fleet = {
	/** Whether this process is the one that posts by the clock; it says no some time before another may begin. */
	isPoster(): boolean;
	/** Aborts when it is the one no more. */
	lost(): AbortSignal;
	/** Calls `begin` whenever it becomes the one. */
	onElected(begin: () => void): void;
	/** Whether there may be processes beside the one that posts. */
	isAccompanied(): boolean;
	/** Resolves when the one that posts knows for certain that there are others, or this process is about to end. */
	known(signal?: AbortSignal): Promise<void>;
	/** Lets another post at once. */
	leave(): Promise<void>;
};

export type Joining = Pick<App, 'log'> & {
	readonly leases: Leases;
	/** The name of this process. */
	readonly holder: string;
	/** Whether it is one of those that may post. */
	readonly mayPost: boolean;
	/** Says that the process is about to end. */
	readonly stopping: AbortSignal;
	/** Shorter in tests. */
	readonly times?: Times;
};

type Times = {
	readonly leaseMs: number;
	/** So long before its lease is over the process stops. */
	readonly marginMs: number;
	readonly renewMs: number;
	/** How often those who wait for the lease look, and all after a failure. */
	readonly lookMs: number;
	/** What was sent last counts for a second. */
	readonly restMs: number;
};

const USUAL_TIMES: Times = {
	leaseMs: 15_000,
	marginMs: 2000,
	renewMs: 5000,
	lookMs: 2000,
	restMs: 1500,
};
const POSTER = 'poster';
const OTHERS = 'others';
const SOON_MS = 100;

/**
 * Takes part in the choice of the one process that posts. It is found by a lease in the store, by the store's clock; whoever
 * has it measures by its own how long it certainly does, so that a process that was stopped for a while knows when it goes on.
 */
export async function joinFleet(joining: Joining): Promise<Fleet> {
	const { leases, holder, mayPost, stopping, log, times = USUAL_TIMES } = joining;
	const { leaseMs, marginMs, renewMs, lookMs, restMs } = times;
	const leaving = new AbortController();
	const begins: (() => void)[] = [];
	let holdsUntil = 0;
	let isAccompanied = true;
	let isKnown = false;
	let losing = new AbortController();
	let timer: NodeJS.Timeout | undefined;

	const isPoster = (): boolean => performance.now() < holdsUntil;

	function lose(): void {
		clearTimeout(timer);
		holdsUntil = 0;
		if (losing.signal.aborted) return;
		losing.abort();
		log.warn('another process may post from now on');
	}

	/** Says whether this is the one that posts. */
	async function look(): Promise<boolean> {
		const asked = performance.now();
		const fence = mayPost ? await leases.hold(POSTER, holder, leaseMs) : undefined;
		if (fence === undefined) {
			if (isPoster()) lose();
			isKnown = (await leases.attend(OTHERS, leaseMs)) >= leaseMs;
			return false;
		}
		isAccompanied = await leases.isAttended(OTHERS);
		const wasPoster = isPoster();
		holdsUntil = asked + leaseMs - marginMs;
		isKnown = true;
		clearTimeout(timer);
		timer = setTimeout(lose, holdsUntil - performance.now()).unref();
		if (wasPoster) return true;
		losing = new AbortController();
		log.info({ fence }, 'this process posts');
		for (const begin of begins) begin();
		return true;
	}

	async function goOn(): Promise<void> {
		let waitMs = renewMs;
		while (!leaving.signal.aborted) {
			await pause(waitMs, undefined, { signal: leaving.signal, ref: false }).catch(() => undefined);
			if (leaving.signal.aborted) return;
			waitMs = (await lookOrWarn()) || !mayPost ? renewMs : lookMs;
		}
	}

	/** Where the store fails nothing is sent, whoever posts: nobody has to wait to be known. */
	async function lookOrWarn(): Promise<boolean> {
		try {
			return await look();
		} catch (err) {
			log.warn({ err }, 'the lease of the process that posts could not be looked at');
			isKnown = true;
			return false;
		}
	}

	await lookOrWarn();
	const going = goOn();
	return {
		isPoster,
		lost: () => losing.signal,
		onElected(begin) {
			begins.push(begin);
		},
		isAccompanied: () => isAccompanied,
		async known(signal) {
			// What is under way is done before the process ends: that is little, and Discord waits for no more.
			while (!isKnown && !stopping.aborted)
				await pause(SOON_MS, undefined, { ...(signal && { signal }) });
		},
		async leave() {
			leaving.abort();
			await going;
			clearTimeout(timer);
			holdsUntil = 0;
			if (!mayPost) return;
			await leases.release(POSTER, holder, restMs).catch((err: unknown) => {
				log.warn({ err }, 'the lease of the process that posts could not be given back');
			});
		},
	};
}
