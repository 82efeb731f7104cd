import { dismissNotice, useNotices } from "#platform/store/notices.ts";
import { Toast } from "#ui/toast.tsx";
import { ToastRegion } from "#ui/toast-region.tsx";

/** Short messages at the edge of the page; what they offer can be done elsewhere too. */
export function PageNotices() {
  const notices = useNotices((state) => state.notices);
  return (
    <ToastRegion>
      {notices.map(({ id, message, action }) => (
        <Toast
          key={id}
          message={message}
          {...(action && {
            action: {
              label: action.label,
              onAct: () => {
                dismissNotice(id);
                action.act();
              },
            },
          })}
          onDismiss={() => {
            dismissNotice(id);
          }}
        />
      ))}
    </ToastRegion>
  );
}
