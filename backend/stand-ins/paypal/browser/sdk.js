/* Stands in for PayPal's JavaScript SDK: the button, and the window in which the payer agrees. */
;(() => {
  const origin = new URL(document.currentScript.src).origin

  function openWindow(id) {
    const shade = document.createElement("div")
    shade.style.cssText =
      "position:fixed;inset:0;z-index:2147483647;background:rgb(0 0 0 / 60%);display:grid;place-items:center"
    const frame = document.createElement("iframe")
    frame.title = "PayPal"
    frame.src = `${origin}/checkoutnow?token=${encodeURIComponent(id)}&framed=1`
    frame.style.cssText = "border:0;background:#fff;width:min(420px,92vw);height:320px"
    shade.append(frame)
    document.body.append(shade)
    return new Promise((resolve) => {
      const answer = (event) => {
        if (event.source !== frame.contentWindow || !event.data?.paypal) return
        window.removeEventListener("message", answer)
        shade.remove()
        resolve(event.data.paypal)
      }
      window.addEventListener("message", answer)
    })
  }

  window.paypal = {
    version: "stand-in",
    FUNDING: { PAYPAL: "paypal" },
    Buttons(options) {
      let frame = null
      let busy = false
      async function press() {
        if (busy) return
        busy = true
        try {
          const id = await options.createOrder({ paymentSource: "paypal" }, {})
          const answer = await openWindow(id)
          if (answer === "agreed")
            await options.onApprove({ orderID: id, paymentSource: "paypal" }, { restart: press })
          else options.onCancel?.({ orderID: id })
        } catch (error) {
          options.onError?.(error)
        } finally {
          busy = false
        }
      }
      return {
        isEligible: () => true,
        async render(place) {
          const target = typeof place === "string" ? document.querySelector(place) : place
          frame = document.createElement("iframe")
          frame.title = "PayPal"
          frame.src = `${origin}/button`
          frame.style.cssText = "border:0;width:100%;height:52px;display:block"
          window.addEventListener("message", (event) => {
            if (event.source === frame?.contentWindow && event.data?.paypal === "pressed") void press()
          })
          target.replaceChildren(frame)
        },
        async close() {
          frame?.remove()
          frame = null
        },
      }
    },
  }
})()
