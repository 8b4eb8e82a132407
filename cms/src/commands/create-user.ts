import { parseArgs } from 'node:util'
import { type Role, roles } from '@aritai/domain'
import { env } from '../env.ts'
import { openPayload } from './open-payload.ts'
import { choosePassword } from './password.ts'

// Makes an account, the first one too, where the web offers none:
// `npm run create-user -w @aritai/cms -- --email planner@example.jp --role planner [--name 企画課] [--department planning]`.
const { values } = parseArgs({
  options: {
    email: { type: 'string' },
    role: { type: 'string', default: 'reader' },
    name: { type: 'string' },
    department: { type: 'string' },
  },
})
const isRole = (value: string | undefined): value is Role => roles.some((role) => role === value)
const { email, role, name, department } = values
if (!email?.includes('@') || !isRole(role)) {
  console.error(
    `Usage: create-user --email <address> --role <${roles.join('|')}> [--name <name>] [--department <slug>]`,
  )
  process.exit(2)
}

const payload = await openPayload()
const found = department
  ? await payload.find({
      overrideAccess: true,
      collection: 'departments',
      where: { slug: { equals: department } },
      limit: 1,
      depth: 0,
    })
  : undefined
if (department && !found?.docs[0]) {
  console.error(`There is no department with the address "${department}".`)
  process.exit(1)
}
const { password, isGenerated } = await choosePassword()
try {
  await payload.create({
    overrideAccess: true,
    collection: 'users',
    data: {
      email,
      password,
      roles: [role],
      name: name ?? email,
      ...(found?.docs[0] ? { department: found.docs[0].id } : {}),
    },
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
// Without the credentials that an address of MongoDB may carry.
console.log(`Created ${email} (${role}) in ${env.databaseUrl.replace(/\/\/[^@/]*@/, '//')}.`)
if (isGenerated) console.log(`Password, shown this once: ${password}`)
await payload.destroy()
process.exit(0)
