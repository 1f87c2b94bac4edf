// A page that is not served over https or from this machine may not write to the clipboard: the address is shown then,
// chosen whole, to be copied by hand.
export default function ({ parentElement }) {
  const button = parentElement.querySelector("button");
  const field = parentElement.querySelector("input");
  const status = parentElement.querySelector("[role=status]");

  button.onclick = async () => {
    const address = window.location.href;
    try {
      await navigator.clipboard.writeText(address);
      field.hidden = true;
      status.textContent = "Copied";
      setTimeout(() => { status.textContent = ""; }, 2500);
    } catch {
      field.value = address;
      field.hidden = false;
      field.focus();
      field.select();
      status.textContent = document.execCommand("copy") ? "Copied" : "Press Ctrl+C to copy";
    }
  };
}
