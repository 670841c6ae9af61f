import { z } from "@medusajs/framework/zod"
import { COMMON } from "../../mail/options"

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])

/** Options of the SMTP provider. */
export const smtpOptions = z
  .object({
    ...COMMON,
    /**
     * `smtp://user:password@host:port`, or `smtps://` for TLS from the first byte. User and password are written as a URL
     * has them: `@` is `%40`.
     */
    url: z.url({ protocol: /^smtps?$/, error: "must start with smtp:// or smtps://" }),
    /**
     * Whether nothing is sent before the connection is encrypted; as it stands, yes, except to this very machine. A server
     * without TLS has to be called so by `false`.
     */
    require_tls: z.boolean().optional(),
  })
  .strict()
  .transform(({ url, require_tls, ...rest }) => {
    const { protocol, hostname, port, username, password } = new URL(url)
    const secure = protocol === "smtps:"
    return {
      ...rest,
      host: hostname.replace(/^\[|\]$/g, ""),
      port: port ? Number(port) : secure ? 465 : 587,
      secure,
      requireTls: !secure && (require_tls ?? !LOOPBACK.has(hostname)),
      auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    }
  })

export type SmtpOptions = z.output<typeof smtpOptions>
