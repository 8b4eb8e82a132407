import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import { env } from '../env.ts'
import { createMailTransport } from './transport.ts'

/** Mail as Payload sends it; nothing where no mail leaves, and Payload then says so at its start. */
export const mailAdapter: Pick<Config, 'email'> = env.mail
  ? {
      email: nodemailerAdapter({
        defaultFromAddress: env.mail.from.address,
        defaultFromName: env.mail.from.name,
        transport: createMailTransport(env.mail),
        // The server is met when there is something to send; one that is down must not hold the start up.
        skipVerify: true,
      }),
    }
  : {}
