/** What happens without anybody’s having set a day. */
export const SUDDEN_EVENTS: readonly string[] =
	'accident crash collision pile-up derailment wreck robbery burglary heist murder killing stabbing shooting bombing attack massacre ambush blaze inferno fire explosion blast quake earthquake tremor avalanche landslide mudslide tragedy disaster stampede'.split(
		' ',
	);

/** What may stand behind one of them, and has a day that was set: a fire drill. */
export const SET_FOR_SUDDEN_EVENTS: readonly string[] =
	'drill test course training exercise safety service brigade crew chief alarm trial hearing inquiry inquest case talk meeting summit debate report review memorial anniversary vigil prevention sale sentencing verdict fund benefit'.split(
		' ',
	);
