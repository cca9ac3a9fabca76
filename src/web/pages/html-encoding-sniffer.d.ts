declare module 'html-encoding-sniffer' {
	/** The encoding that a page is in, by the algorithm of the HTML standard. */
	// biome-ignore lint/style/noDefaultExport: that is how it is exported
	export default function sniffEncoding(
		bytes: Uint8Array,
		options?: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
	): string;
}
