/** What processes agree upon; instants are of the database's clock. */
export type FleetSchema = {
	leases: LeaseTable;
	spaced_turns: SpacedTurnTable;
	gateway_shards: GatewayShardTable;
};

export type LeaseTable = {
	name: string;
	/** Empty where anybody may say that they are there: `fence` is then since when. */
	holder: string;
	fence: number;
	ends_at: number;
};

export type SpacedTurnTable = { name: string; next_at: number };

export type GatewayShardTable = {
	shard: number;
	/** Null: given back. */
	holder: string | null;
	ends_at: number;
	session: string | null;
	resume_url: string | null;
	sequence: number | null;
};
