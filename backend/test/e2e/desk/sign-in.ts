import type { Page } from "playwright-core"

/** Signs somebody of the staff in to the dashboard; they are on its first page then. */
export async function signIn(
  page: Page,
  apiUrl: string,
  login: { email: string; password: string },
): Promise<void> {
  await page.goto(`${apiUrl}/app/login`)
  await page.getByPlaceholder("Email").fill(login.email)
  await page.getByPlaceholder("Password").fill(login.password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL(/\/app\/orders/)
}
