import { createPrivateKey, generateKeyPairSync, type KeyObject, sign, X509Certificate } from "node:crypto"

/** A value of DER, the encoding of certificates: kind, length, content. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const bytes = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...bytes]), content])
}

const SEQUENCE = 0x30
/** sha256WithRSAEncryption, 1.2.840.113549.1.1.11, with no parameters. */
const SHA256_RSA = der(SEQUENCE, Buffer.from("06092a864886f70d01010b0500", "hex"))
/** commonName, 2.5.4.3. */
const COMMON_NAME = Buffer.from("0603550403", "hex")

const nameOf = (name: string) =>
  der(SEQUENCE, der(0x31, der(SEQUENCE, COMMON_NAME, der(0x0c, Buffer.from(name)))))

/** `YYYYMMDDHHMMSSZ` */
const timeOf = (at: number) =>
  der(0x18, Buffer.from(`${new Date(at).toISOString().replaceAll(/[-:T]|\..*/g, "")}Z`))

const DAY = 86_400_000

export interface Signer {
  key: KeyObject
  /** PEM. */
  certificate: string
}

/** A certificate that signs itself, for a day: X.509 version 1, which is all that a public key needs to travel. */
export function makeSigner(name: string): Signer {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })
  const now = Date.now()
  const body = der(
    SEQUENCE,
    der(0x02, Buffer.from([1])),
    SHA256_RSA,
    nameOf(name),
    der(SEQUENCE, timeOf(now - DAY), timeOf(now + DAY)),
    nameOf(name),
    publicKey,
  )
  const signature = sign("sha256", body, privateKey)
  const whole = der(SEQUENCE, body, SHA256_RSA, der(0x03, Buffer.from([0]), signature))
  return { key: createPrivateKey(privateKey), certificate: new X509Certificate(whole).toString() }
}
