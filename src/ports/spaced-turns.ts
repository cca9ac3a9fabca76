/** Turns that come one after the other for all processes together. */
export interface SpacedTurns {
	/** Takes the next turn of that name, at least `spacingMs` after the one before; gives how long to wait for it. */
	take(name: string, spacingMs: number): Promise<number>;
}
