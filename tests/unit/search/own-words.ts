/** What people type for skills and tools of `seeds/`, and the slug that it means. */
export const understood: Readonly<Record<string, readonly (readonly [typed: string, slug: string])[]>> = {
  "the name, an alias or the slug, in any case and spacing": [
    ["Python", "python"], ["  pYTHON ", "python"], ["Python 3", "python"], ["structured query language", "sql"], ["K8S", "container-orchestration"],
    ["model-evaluation", "model-evaluation"], ["Git", "git"], ["AWS", "aws"], ["S3", "amazon-s3"], ["LoRA", "parameter-efficient-fine-tuning"],
    ["IR", "information-retrieval"], ["supervised learning", "machine-learning"],
  ],
  "singular for plural and plural for singular": [
    ["Vector database", "vector-databases"], ["data pipeline", "data-pipelines"], ["Embedding", "embeddings"], ["Distributed system", "distributed-systems"],
    ["transformer model", "transformer-models"], ["A/B test", "ab-testing"], ["Model card", "model-documentation"], ["Neural network", "deep-learning"],
    ["GitHub Action", "github-actions"], ["linear model", "linear-models"], ["Annotation guideline", "annotation-guidelines"], ["adapter", "adapters"],
    ["Deep learning framework", "deep-learning-frameworks"],
  ],
  "hyphens, spaces and underscores": [
    ["fine tuning", "fine-tuning"], ["finetuning", "fine-tuning"], ["fine_tuning", "fine-tuning"], ["Data-Quality", "data-quality"], ["error_analysis", "error-analysis"],
    ["prompt-engineering", "prompt-engineering"], ["scikit learn", "scikit-learn"], ["ci cd", "ci-cd"], ["CICD", "ci-cd"], ["Red-teaming", "red-teaming"],
    ["Py Torch", "pytorch"], ["Tensor Flow", "tensorflow"], ["Lang Chain", "langchain"], ["Big Query", "bigquery"], ["tf idf", "tf-idf"],
    ["Re ranking", "reranking"], ["data centric ai", "data-centric-ai"],
  ],
  "& for and, and for &": [
    ["Probability & statistics", "probability-statistics"], ["Weights and Biases", "weights-and-biases"], ["Debugging & troubleshooting", "debugging"],
    ["BLEU & ROUGE", "generation-metrics"], ["Precision & recall", "classification-metrics"],
  ],
  "British for American spelling": [
    ["Containerisation", "containerization"], ["Quantisation", "quantization"], ["Hyperparameter optimisation", "hyperparameter-tuning"],
    ["Data labelling", "data-annotation"], ["Inference optimisation", "inference-optimization"], ["Model quantisation", "quantization"],
  ],
  "a slip of the keyboard": [
    ["Pyhton", "python"], ["Kuberntes", "kubernetes"], ["Dokcer", "docker"], ["prompt enginering", "prompt-engineering"],
    ["machine lerning", "machine-learning"], ["Tokenizaton", "tokenization"], ["PostgresSQL", "postgresql"], ["Terrafrom", "terraform"],
    ["Elasticsaerch", "elasticsearch"], ["observabilty", "observability"], ["Snowflkae", "snowflake"], ["Promethues", "prometheus"],
    ["debuging", "debugging"], ["colaboration", "collaboration"], ["knowledge distilation", "knowledge-distillation"], ["embedings", "embeddings"],
    ["Jupyer", "jupyter"], ["Deep leaning", "deep-learning"], ["Error analyses", "error-analysis"],
  ],
};

/** What is no skill or tool of `seeds/`, however near it looks to one that is. */
export const notUnderstood: Readonly<Record<string, readonly string[]>> = {
  "other languages and products": [
    "Java", "JavaScript", "C++", "C#", "Rust", "Gist", "NoSQL", "Rocker", "Kafkaesque", "Teradata", "Jest", "Slick", "Mongoose", "Confluent", "Confidence", "Sentinel", "Motion", "Bash#",
    "Jupiter", "Chrome", "Docket",
  ],
  "names of fewer than four letters, which are only themselves": ["R", "C", "Go", "Gi", "Gut", "SQ", "AW", "GCC", "JA", "k7", "k8", "S4"],
  "short words with a slip": ["Gitt", "SQLs", "AWSS", "Kafta", "Flaks", "Feat", "Fast", "Team"],
  "another first letter": ["BERT", "SBERT", "unsupervised learning", "Reactive learning", "Inactive learning", "Patching", "Hatching"],
  "other digits": ["GPT-3", "GPT-4", "Python 2", "Python 4", "F2 score", "FP32 training", "BM52", "K9s", "Lora2"],
  "more or fewer words": ["Information", "Learning", "Data", "Engineering", "Vertex", "Keras framework", "Python Docker"],
  "words that others of its names hold, or that mean something else": [
    "Machine earning", "Model elevation", "Linear programming", "Data mining", "Data lakes", "Toxicology", "Distribution", "Registration", "Monitoring", "Optimization",
    "Collaborative", "Autonomous", "Pythonic", "Data privation", "Promoting",
  ],
};
