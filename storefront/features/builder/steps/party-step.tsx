"use client"

import { useBuilding } from "../builder-context"
import { AddPeople } from "./add-people"
import { Fitting } from "./fitting"
import { MemberRow } from "./member-row"
import { StepHeading } from "./step-heading"
import { nameIn } from "../words"

/** Who is in the party: so many of a role at once, then names where one likes. */
export function PartyStep() {
  const { shop, on } = useBuilding()
  const { members } = on.draft
  const roles = [...new Set(members.map(({ role }) => role))]
  return (
    <Fitting>
      <StepHeading>
        {members.length === 0
          ? "Add everybody who wears a tie. Those of one role start alike; each can differ later."
          : undefined}
      </StepHeading>
      <AddPeople />
      {roles.map((role) => {
        const alike = members.filter((member) => member.role === role)
        return (
          <section key={role} aria-label={nameIn(shop.roles, role)} className="mt-8">
            <h2 className="flex justify-between border-b border-ink pb-2 text-title">
              {nameIn(shop.roles, role)}
              {alike.length > 1 ? <span className="text-ink-soft">{alike.length}</span> : null}
            </h2>
            <ul>
              {alike.map((member) => (
                <MemberRow key={member.key} member={member} />
              ))}
            </ul>
          </section>
        )
      })}
    </Fitting>
  )
}
