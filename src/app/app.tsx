export function App() {
  return (
    <main>
      <h1>Steelyard</h1>
    </main>
  );
}
