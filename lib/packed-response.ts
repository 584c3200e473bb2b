import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/**
 * Headers whose packing Next leaves alone. Next 16 takes `Content-Encoding` off what a route answers,
 * by its name in lower case as `Headers` has it, and would send packed bytes that nothing says are
 * packed. So these list themselves in their usual case.
 */
export class PackedHeaders extends Headers {
  override forEach(act: (value: string, name: string, all: Headers) => void): void {
    super.forEach((value, name) => act(value, usual[name] ?? name, this));
  }
}

/** An answer of a route whose body is packed already, with its headers as they are given: not copied. */
export class PackedResponse extends Response {
  readonly #headers: PackedHeaders;

  constructor(bytes: Uint8Array, headers: PackedHeaders, status = 200) {
    // From bytes, `Response` would make a copy and a stream that hands out copies.
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        controller.enqueue(bytes as Uint8Array<ArrayBuffer>);
        controller.close();
      },
    });
    super(body, { status });
    this.#headers = headers;
  }

  override get headers(): Headers {
    return this.#headers;
  }
}

const usual: Record<string, string> = {
  "content-encoding": "Content-Encoding",
  "content-length": "Content-Length",
};

const encoders = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gzip: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
};
type Encoding = keyof typeof encoders;

/**
 * The answer of a route with its text packed as small as the asker can read: Next 16 packs pages, and
 * nothing that a route answers. Brotli (browsers ask for it over https, and on loopback) takes some
 * 100 ms of another thread for 100 kB, so this is for what is asked for seldom; `kept` is where what was
 * packed stays for a text that is the same for everybody.
 */
export async function packed(
  request: Request,
  answer: Response,
  kept?: Map<string, Promise<Buffer>>,
): Promise<Response> {
  const encoding = encodingFor(request.headers.get("accept-encoding") ?? "");
  if (!encoding || !answer.body) return answer;
  const text = Buffer.from(await answer.arrayBuffer());
  const name = `${encoding} ${text.toString()}`;
  const body = await (kept?.get(name) ?? encoders[encoding](text));
  kept?.set(name, Promise.resolve(body));
  const headers = new PackedHeaders(answer.headers);
  headers.set("Content-Encoding", encoding);
  headers.set("Content-Length", String(body.length));
  headers.append("Vary", "Accept-Encoding");
  return new PackedResponse(body, headers, answer.status);
}

/** The smallest that is asked for, and not refused by a weight of 0. */
function encodingFor(accepted: string): Encoding | undefined {
  const asked = new Set(
    accepted.split(",").flatMap((one) => {
      const [name = "", weight = ""] = one.split(";").map((part) => part.trim().toLowerCase());
      return /^q=0(\.0*)?$/.test(weight) ? [] : [name];
    }),
  );
  return (["br", "gzip"] as const).find((name) => asked.has(name));
}
