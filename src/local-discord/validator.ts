/** What is wrong with a body: where, by Discord's code, and in words. */
export type Problem = { readonly path: string; readonly code: string; readonly message: string };

/** Checks what goes over the wire against Discord's own description. */
export type Validator = {
	request(call: { method: string; path: string; body: unknown }): Problem[];
	response(call: { method: string; path: string; status: number; body: unknown }): Problem[];
	event(name: string, data: unknown): Problem[];
};
